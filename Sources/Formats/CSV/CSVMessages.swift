import Text

/// What is said of a table whose quotes are at fault.
extension Message {
    static let unclosedCell = Message(
        en: "this quote is never closed before a separator",
        fr: "ce guillemet n'est jamais refermé devant un séparateur")

    static let closeCell = Message(
        en: "close the cell with \", and write a quote within it twice",
        fr: "fermer la cellule par \" et y doubler les guillemets")

    static let textAfterCell = Message(
        en: "text follows the quote that closes this cell", fr: "du texte suit le guillemet qui ferme cette cellule")

    static let doubleQuotes = Message(
        en: "put the whole cell between quotes, and write a quote within it twice",
        fr: "mettre toute la cellule entre guillemets et y doubler les guillemets")
}
