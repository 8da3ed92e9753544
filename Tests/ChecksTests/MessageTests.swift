import Tables
import Testing
import Text

@testable import Checks

/// What is said where a portfolio can't be opened or a file be read.
struct MessageTests {
    @Test(arguments: [
        (
            Message.database("disk full"),
            "the tables could not be used: disk full",
            "les tables n'ont pas pu être utilisées : disk full"
        ),
        (
            .noPortfolio("a"),
            "no portfolio.yaml in a: `greffe init` makes a portfolio",
            "pas de portfolio.yaml dans a : `greffe init` crée un portefeuille"
        ),
        (
            .noStandard,
            "this state of the portfolio has no folder standard/: `greffe init` writes one",
            "cet état du portefeuille n'a pas de dossier standard/ : `greffe init` en écrit un"
        ),
        (
            .misplacedFile,
            "this file is not read: no document has its place here",
            "ce fichier n'est pas lu : aucun document n'a sa place ici"
        ),
        (
            .conflicted,
            "a merge left several versions of this file: resolve it, then `git add` it",
            "une fusion a laissé plusieurs versions de ce fichier : résoudre, puis `git add`"
        ),
        (
            .unsafeFileName,
            "this name is no file's name on every system: use letters, digits, and - _ . inside",
            "ce nom n'est pas un nom de fichier partout : lettres, chiffres, et - _ . à l'intérieur"
        ),
        (
            .unsafeID("a"),
            "the folder \"a\" can't be a project's id: letters without accents, digits, and - _ . inside, 64 at most",
            "le dossier « a » ne peut pas être l'identifiant d'un projet : lettres sans accent, chiffres, et - _ . à l'intérieur, 64 au plus"
        ),
        (
            .notAFile,
            "this is no regular file: links and the like are never followed",
            "ce n'est pas un fichier ordinaire : les liens et autres ne sont jamais suivis"
        ),
        (
            .differsInCaseAlone("a"),
            "differs from a in case alone: on many systems they are one file",
            "ne diffère de a que par la casse : sur bien des systèmes c'est un seul fichier"
        ),
    ])
    func `says what is wrong and what to do about it`(message: Message, english: String, french: String) {
        #expect(message == Message(en: english, fr: french))
    }

    @Test func `counts the documents that left the index`() throws {
        let key = DocumentKey(path: "people/ann.yaml", content: ContentID(Array(repeating: 0, count: 20)))
        #expect(
            Message.session(.missing([key]))
                == Message(
                    en: "1 document left the index while it was in use: run this again",
                    fr: "l'index a perdu 1 document pendant son usage : relancer"))
    }
}
