package import Checks
import Tables
package import Text

/// How long a check took, part by part, and which statements took longest.
package struct TimesText {
    private let language: Language

    /// How many statements are named.
    private static let most = 10

    package init(language: Language) {
        self.language = language
    }

    package func lines(_ times: CheckTimes) -> [String] {
        let parts = times.parts.map { row($0.duration, $0.part.name.text(in: language)) }
        let slowest = times.statements.sorted { ($1.duration, $0.name) < ($0.duration, $1.name) }.prefix(Self.most)
        let statements = slowest.map { statement in
            let rows = statement.rowCount.map { ", \(Message.rowCount($0).text(in: language))" } ?? ""
            return row(statement.duration, statement.name.escapedForTerminal + rows)
        }
        return [Message.timesOfParts.text(in: language)] + parts + [Message.slowestStatements.text(in: language)]
            + statements
    }

    private func row(_ duration: Duration, _ name: String) -> String {
        let tenths = Int((duration / .microseconds(100)).rounded())
        let time = "\(tenths / 10).\(tenths % 10) ms"
        return String(repeating: " ", count: max(0, Self.width - time.count)) + time + "  " + name
    }

    private static let width = 12
}

extension CheckTimes.Part {
    fileprivate var name: Message {
        switch self {
        case .listing: Message(en: "list the files", fr: "lister les fichiers")
        case .governance: Message(en: "read the standard", fr: "lire le référentiel")
        case .opening:
            Message(en: "read new documents, open the tables", fr: "lire les nouveaux documents, ouvrir les tables")
        case .looking:
            Message(en: "look at documents and run the rules", fr: "regarder les documents, lancer les règles")
        }
    }
}
