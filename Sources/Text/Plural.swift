extension Int {
    /// The number before what is counted, in English: `1 finding`, `0 findings`.
    package func english(_ singular: String, plural: String? = nil) -> String {
        "\(self) \(self == 1 ? singular : plural ?? singular + "s")"
    }

    /// The number before what is counted, in French: `0 constat`, `1 constat`, `2 constats`.
    package func french(_ singular: String, plural: String? = nil) -> String {
        "\(self) \(self < 2 ? singular : plural ?? singular + "s")"
    }
}
