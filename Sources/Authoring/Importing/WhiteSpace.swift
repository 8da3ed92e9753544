extension StringProtocol {
    var withoutOuterSpace: String {
        String(self[startIndex...].drop(while: \.isWhitespace)).withoutTrailingSpace
    }

    var withoutTrailingSpace: String {
        var text = self[startIndex...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
