import Filing
import Git
import Standards
import Text

extension Message {
    static let nothingCommitted = Message(
        en: "nothing is committed yet: only what is in history can be filed",
        fr: "rien n'est encore validé : seul ce qui est dans l'historique peut être archivé")

    static func noSuchProject(_ project: String) -> Message {
        Message(
            en: "no project \"\(project)\" is committed, and none was filed: `greffe archive list` shows what was",
            fr: "aucun projet « \(project) » n'est validé ni archivé : `greffe archive list` montre ce qui l'est")
    }

    static func notClosed(_ project: String) -> Message {
        Message(
            en:
                "\"\(project)\" is not closed: give it the state closed or cancelled, with its outcome, and commit that",
            fr: "« \(project) » n'est pas clos : lui donner l'état clos ou abandonné, avec son issue, et le valider")
    }

    static let noRecordKind = Message(
        en: "the standard's schemas have no kind \"record\"",
        fr: "les schémas du référentiel n'ont pas de type « record »")

    static let noRecordFields = Message(
        en: "the standard does not say what a record keeps: it has no view \"record_fields\" in standard/views",
        fr: "le référentiel ne dit pas ce que garde un dossier : pas de vue « record_fields » dans standard/views")

    static func unknownRecordField(_ name: String) -> Message {
        Message(
            en: """
                the view "record_fields" gives a column "\(name)" that standard/schema/record_fields.schema.json does not \
                have: add it there
                """,
            fr: """
                la vue « record_fields » donne une colonne « \(name) » que standard/schema/record_fields.schema.json n'a \
                pas : l'y ajouter
                """)
    }

    static func recordBreaksSchema(_ fault: Diagnostic, in source: SourceText) -> Message {
        let line = source[fault.range]
        return Message(
            en: """
                what the view "record_fields" gives breaks the record's schema: \(fault.message.text(in: .english)) \
                (\(line))
                """,
            fr: """
                ce que donne la vue « record_fields » enfreint le schéma du dossier : \
                \(fault.message.text(in: .french)) (\(line))
                """)
    }

    static func notAFile(_ path: RepositoryPath, of project: String) -> Message {
        Message(
            en: "\(path) of \"\(project)\" is a link or a submodule: a record holds files alone",
            fr: "\(path) de « \(project) » est un lien ou un sous-module : un dossier ne contient que des fichiers")
    }

    static func uncommittedProject(_ paths: [RepositoryPath]) -> Message {
        let shown = paths.prefix(5).map(\.text).joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
        return Message(
            en: "a project is filed as it is committed; commit these files first: \(shown)",
            fr: "un projet s'archive tel qu'il est validé ; valider d'abord ces fichiers : \(shown)")
    }

    static func unnameable(_ project: String) -> Message {
        Message(
            en: "Git can't have a tag named after \"\(project)\": rename the project's folder, and commit that",
            fr:
                "Git ne peut avoir une étiquette au nom de « \(project) » : renommer le dossier du projet, et le valider"
        )
    }

    static func archiveBehind(_ remote: RefName) -> Message {
        Message(
            en: """
                \(remote.shortName) has records that the branch archive here lacks: bring them in first with \
                `git fetch . \(remote.shortName):archive`, or reconcile the two if both have grown
                """,
            fr: """
                \(remote.shortName) a des dossiers que la branche archive n'a pas ici : les intégrer d'abord par \
                `git fetch . \(remote.shortName):archive`, ou réconcilier les deux si chacune a grandi
                """)
    }

    static func changedMeanwhile(_ project: String) -> Message {
        Message(
            en: "\"\(project)\" was changed while it was being filed: run this again",
            fr: "« \(project) » a changé pendant son archivage : relancer")
    }

    static let noProjectsFolder = Message(
        en: "the standard does not say in which folder projects live: its kind \"project\" has no x-path",
        fr: "le référentiel ne dit pas dans quel dossier sont les projets : son type « project » n'a pas de x-path")

    static func projectIsThere(_ project: String) -> Message {
        Message(
            en: "there is a project \"\(project)\" in the portfolio, other than the record has it",
            fr: "il y a un projet « \(project) » dans le portefeuille, autre que dans son dossier")
    }
}
