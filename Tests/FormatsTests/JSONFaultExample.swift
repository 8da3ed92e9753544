/// A text with one fault, between ⟦ and ⟧, and what is said of it.
struct JSONFaultExample: Sendable {
    let text: String
    let english: String
    let french: String

    init(_ text: String, _ english: String, _ french: String) {
        self.text = text
        self.english = english
        self.french = french
    }

    /// The text without its marks, and the bytes they stood around.
    var unmarked: (text: String, range: Range<Int>) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
        let start = parts[0].utf8.count
        return (parts.joined(), start..<start + parts[1].utf8.count)
    }

    static let all = [
        JSONFaultExample(
            "⟦⟧", "the text ends where a value is expected", "le texte s'arrête là où il faut une valeur"),
        JSONFaultExample(
            "[⟦é⟧]", #""é" is not a JSON value; the only words are true, false and null"#,
            "« é » n'est pas une valeur JSON ; les seuls mots sont true, false et null"),
        JSONFaultExample(
            "[⟦'⟧a']", #"a value is expected here, not "'""#, "il faut ici une valeur, et non « ' »"),
        JSONFaultExample(
            "{⟦a⟧: 1}", #"a key in quotes is expected here, not "a""#,
            "il faut ici une clé entre guillemets, et non « a »"),
        JSONFaultExample(
            #"{"a" ⟦1⟧}"#, #"":" after the key is expected here, not "1""#,
            "il faut ici « : » après la clé, et non « 1 »"),
        JSONFaultExample(
            "[1 ⟦2⟧]", #""," or "]" is expected here, not "2""#, "il faut ici « , » ou « ] », et non « 2 »"),
        JSONFaultExample(
            "[] ⟦]⟧", #"the end of the text is expected here, not "]""#,
            "il faut ici la fin du texte, et non « ] »"),
        JSONFaultExample("[⟦{⟧", #"this "{" is never closed"#, "ce « { » n'est jamais refermé"),
        JSONFaultExample(
            "⟦\"a⟧\n", "this text has no closing quote on its line",
            "ce texte n'a pas de guillemet fermant sur sa ligne"),
        JSONFaultExample(
            "[1⟦,⟧ ]", "nothing follows this comma; JSON has none after the last item",
            "rien ne suit cette virgule ; JSON n'en met pas après le dernier élément"),
        JSONFaultExample(
            "[[[⟦[⟧]]]]", "arrays and objects are nested deeper than 3 levels",
            "tableaux et objets sont imbriqués sur plus de 3 niveaux"),
        JSONFaultExample(
            #"{"a": 1, ⟦"a"⟧: [1, 2]}"#, #"the key "a" is given twice in this object"#,
            #"la clé "a" figure deux fois dans cet objet"#),
        JSONFaultExample(
            "⟦-.5⟧", #""-.5" is not a JSON number, such as 12, -0.5 or 1e6"#,
            "« -.5 » n'est pas un nombre JSON, comme 12, -0.5 ou 1e6"),
        JSONFaultExample(
            "⟦987654321098765432109876543210987654321⟧",
            "this number can't be kept exactly: it has more than 38 digits, or an exponent beyond 6144",
            "ce nombre ne peut être gardé exactement : il a plus de 38 chiffres, ou un exposant au-delà de 6144"),
        JSONFaultExample(
            "\"a⟦\t⟧\"", #"a control character stands in this text; write it as \u0009"#,
            #"un caractère de contrôle figure dans ce texte ; l'écrire \u0009"#),
        JSONFaultExample(
            #""⟦\ud83d⟧\n""#, #""\ud83d" is not a JSON escape; a backslash itself is written \\"#,
            #"« \ud83d » n'est pas un échappement JSON ; la barre oblique inverse s'écrit \\"#),
    ]
}
