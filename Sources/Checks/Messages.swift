import Tables
import Text

extension Message {
    static func session(_ failure: SessionFailure) -> Message {
        switch failure {
        case .database(let error): .database(error.message)
        case .missing(let documents):
            Message(
                en: "\(documents.count.english("document")) left the index while it was in use: run this again",
                fr: "l'index a perdu \(documents.count.french("document")) pendant son usage : relancer")
        }
    }

    static func database(_ detail: String) -> Message {
        Message(en: "the tables could not be used: \(detail)", fr: "les tables n'ont pas pu être utilisées : \(detail)")
    }

    static func noPortfolio(_ root: String) -> Message {
        Message(
            en: "no portfolio.yaml in \(root): `greffe init` makes a portfolio",
            fr: "pas de portfolio.yaml dans \(root) : `greffe init` crée un portefeuille")
    }

    static var noStandard: Message {
        Message(
            en: "this state of the portfolio has no folder standard/: `greffe init` writes one",
            fr: "cet état du portefeuille n'a pas de dossier standard/ : `greffe init` en écrit un")
    }

    static let portfolioLost = Message(
        en: "this push takes portfolio.yaml or standard/ away: nothing could be checked any more",
        fr: "cet envoi retire portfolio.yaml ou standard/ : plus rien ne pourrait être contrôlé")

    static func moreFaults(_ count: Int) -> Message {
        Message(
            en: "there are \(count) more faults in this file: mend those above, then check again",
            fr: "ce fichier a encore \(count) fautes : corriger celles qui précèdent, puis vérifier de nouveau")
    }

    static func moreFindings(_ count: Int, of part: String) -> Message {
        let english = count == 1 ? "1 more finding of \(part) is" : "\(count) more findings of \(part) are"
        let french =
            count == 1
            ? "1 constat de \(part) de plus n'est pas montré"
            : "\(count) constats de \(part) de plus ne sont pas montrés"
        return Message(
            en: "\(english) not told: mend those above, then check again",
            fr: "\(french) : corriger ceux qui précèdent, puis vérifier de nouveau")
    }

    static func moreFaultyFiles(_ count: Int) -> Message {
        let english = count == 1 ? "1 more file with faults is" : "\(count) more files with faults are"
        let french =
            count == 1
            ? "1 fichier fautif de plus n'est pas montré" : "\(count) fichiers fautifs de plus ne sont pas montrés"
        return Message(
            en: "\(english) not told of: mend those above, then check again",
            fr: "\(french) : corriger ceux qui précèdent, puis vérifier de nouveau")
    }

    static func dangling(_ id: String, tables: [String]) -> Message {
        let names = tables.map { $0.replacing("_", with: " ") }
        return Message(
            en: "there is no \(names.joined(separator: ", no ")) \"\(id)\"",
            fr: "« \(id) » ne désigne rien (\(names.joined(separator: ", ")))")
    }

    static func differsInCaseAlone(_ path: String) -> Message {
        Message(
            en: "differs from \(path) in case alone: on many systems they are one file",
            fr: "ne diffère de \(path) que par la casse : sur bien des systèmes c'est un seul fichier")
    }

    static var unsafeFileName: Message {
        Message(
            en: "this name is no file's name on every system: use letters, digits, and - _ . inside",
            fr: "ce nom n'est pas un nom de fichier partout : lettres, chiffres, et - _ . à l'intérieur")
    }

    static func unsafeID(_ name: String) -> Message {
        Message(
            en:
                "the folder \"\(name)\" can't be a project's id: letters without accents, digits, and - _ . inside, 64 at most",
            fr:
                "le dossier « \(name) » ne peut pas être l'identifiant d'un projet : lettres sans accent, chiffres, et - _ . à l'intérieur, 64 au plus"
        )
    }

    static var notAFile: Message {
        Message(
            en: "this is no regular file: links and the like are never followed",
            fr: "ce n'est pas un fichier ordinaire : les liens et autres ne sont jamais suivis")
    }

    static var misplacedFile: Message {
        Message(
            en: "this file is not read: no document has its place here",
            fr: "ce fichier n'est pas lu : aucun document n'a sa place ici")
    }

    static var conflicted: Message {
        Message(
            en: "a merge left several versions of this file: resolve it, then `git add` it",
            fr: "une fusion a laissé plusieurs versions de ce fichier : résoudre, puis `git add`")
    }

    static var noPlace: Message {
        Message(
            en: "its rows have no column _at, which says where a fault stands",
            fr: "ses lignes n'ont pas de colonne _at, qui dit où se trouve une faute")
    }

    static func brokenRule(_ detail: Message) -> Message {
        Message(
            en: "this rule could not be run: \(detail.text(in: .english))",
            fr: "cette règle n'a pas pu être exécutée : \(detail.text(in: .french))")
    }
}
