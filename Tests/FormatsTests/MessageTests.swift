import Testing
import Text

@testable import Formats

/// What is said beside the examples of faults: help, and what only some readers say.
struct MessageTests {
    @Test(arguments: [
        (
            Message.unclosedCell,
            "this quote is never closed before a separator",
            "ce guillemet n'est jamais refermé devant un séparateur"
        ),
        (
            .closeCell,
            "close the cell with \", and write a quote within it twice",
            "fermer la cellule par \" et y doubler les guillemets"
        ),
        (
            .textAfterCell,
            "text follows the quote that closes this cell",
            "du texte suit le guillemet qui ferme cette cellule"
        ),
        (
            .doubleQuotes,
            "put the whole cell between quotes, and write a quote within it twice",
            "mettre toute la cellule entre guillemets et y doubler les guillemets"
        ),
        (
            .escapeLineEnds,
            "close it with \", and write line ends as \\n",
            "le fermer par \" et écrire les fins de ligne \\n"
        ),
        (
            .quoteText,
            "text stands between quotes",
            "un texte se met entre guillemets"
        ),
        (
            .removeOneKey,
            "keep one of the two; the first is read",
            "n'en garder qu'une ; c'est la première qui est lue"
        ),
        (
            .notIndented,
            "this line belongs to the value above, yet is not indented deeper than its key",
            "cette ligne appartient à la valeur ci-dessus, sans être plus en retrait que sa clé"
        ),
    ])
    func `says what helps in both languages`(message: Message, english: String, french: String) {
        #expect(message == Message(en: english, fr: french))
    }
}
