import Git
package import Text

extension Message {
    static var toConfirm: Message { Message(en: "to confirm", fr: "à confirmer") }

    static func unknownTemplate(_ name: String, known: [String]) -> Message {
        let list = known.joined(separator: ", ")
        return Message(
            en: "the standard has no template \"\(name)\"; it has \(list)",
            fr: "le référentiel n'a pas de modèle « \(name) » ; il a \(list)")
    }

    static func unsafeID(_ id: String) -> Message {
        Message(
            en:
                "\"\(id)\" can't be an id: letters without accents, digits, and - _ . inside, 64 at most, and no name that Windows reserves (con, nul)",
            fr:
                "« \(id) » ne peut pas être un identifiant : lettres sans accent, chiffres, et - _ . à l'intérieur, 64 au plus, et pas un nom que Windows réserve (con, nul)"
        )
    }

    static func projectExists(_ id: String) -> Message {
        Message(
            en: "there is a project \"\(id)\" already, or one that differs in case alone",
            fr: "il y a déjà un projet « \(id) », ou qui n'en diffère que par la casse")
    }

    static func unknownProject(_ id: String) -> Message {
        Message(
            en: "there is no project \"\(id)\": `greffe new project \(id)` makes one",
            fr: "il n'y a pas de projet « \(id) » : `greffe new project \(id)` le crée")
    }

    static func reportExists(_ path: String) -> Message {
        Message(en: "\(path) is there already: edit it", fr: "\(path) existe déjà : le modifier")
    }

    static func noPeriod(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" is no period: write 2026-11, 2026-W46, 2026-F23 or 2026-Q4",
            fr: "« \(text) » n'est pas une période : écrire 2026-11, 2026-W46, 2026-F23 ou 2026-Q4")
    }

    static func missingValues(_ names: [String]) -> Message {
        let options = names.map { "--set \($0)=…" }.joined(separator: " ")
        return Message(en: "the template asks for more: \(options)", fr: "le modèle demande encore : \(options)")
    }

    static func unknownValue(_ name: String) -> Message {
        Message(
            en: "--set \(name)=…: the template asks for no \"\(name)\", and a project has no such field",
            fr: "--set \(name)=… : le modèle ne demande pas « \(name) », et un projet n'a pas ce champ")
    }

    static func noKind(_ name: String) -> Message {
        Message(
            en: "the standard has no kind \"\(name)\" with a path of its own",
            fr: "le référentiel n'a pas de type de document « \(name) » qui ait un chemin")
    }

    static func noDocument(_ path: String) -> Message {
        Message(
            en: "no document of the standard has its place at \(path)",
            fr: "aucun document du référentiel n'a sa place à \(path)")
    }

    package static func wrote(_ paths: [String]) -> Message {
        Message(
            en: paths.map { "wrote \($0)" }.joined(separator: "\n"),
            fr: paths.map { "écrit \($0)" }.joined(separator: "\n"))
    }

    static func standardDiffers(_ paths: [String]) -> Message {
        let shown = paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
        return Message(
            en: "nothing was written beside files of your own (\(shown)): a standard is completed by hand; "
                + "for a whole new copy, move the folder standard/ away",
            fr: "rien n'a été écrit à côté de fichiers à vous (\(shown)) : un référentiel se complète à la main ; "
                + "pour une copie neuve, déplacer le dossier standard/")
    }

    static func standardNotCommitted(_ paths: [String]) -> Message {
        guard !paths.isEmpty else {
            return Message(
                en: "no commit holds the standard yet: commit it before it is merged",
                fr: "aucune validation ne contient encore le référentiel : le valider avant de le fusionner")
        }
        let shown = paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
        return Message(
            en: "nothing was written: commit or undo what was changed in \(shown)",
            fr: "rien n'a été écrit : valider ou annuler ce qui a changé dans \(shown)")
    }

    static func unknownStandardFile(_ path: String) -> Message {
        Message(
            en: "neither standard has a file \(path): name it as seen from standard/",
            fr: "aucun des deux référentiels n'a de fichier \(path) : le nommer vu de standard/")
    }

    static func noBase(_ path: String) -> Message {
        Message(
            en: "\(path): changed here and there, and the version that was vendored is not in this repository; "
                + "in a shallow clone, `git fetch --unshallow` brings it",
            fr: "\(path) : modifié ici et là-bas, et la version d'origine n'est pas dans ce dépôt ; "
                + "dans un clone superficiel, `git fetch --unshallow` l'apporte")
    }

    static func standardConflicts(_ conflicts: [StandardConflict]) -> Message {
        let count = conflicts.count
        let paths = Set(conflicts.map(\.path)).sorted().map { String($0.dropFirst("standard/".count)) }
        let option = "--ours \(paths.first ?? "")"
        return Message(
            en: "\(count.english("conflict")), and nothing was written: take one side there by \(option) or --theirs, "
                + "or change the file here first, and commit that",
            fr: "\(count.french("conflit")), et rien n'a été écrit : prendre un côté par \(option) ou --theirs, "
                + "ou modifier d'abord le fichier ici, et le valider")
    }

    static func conflict(_ place: String, _ texts: String) -> Message {
        Message(
            en: "\(place): changed here (-) and there (+)\n\(texts)",
            fr: "\(place) : modifié ici (-) et là-bas (+)\n\(texts)")
    }

    static func noTemplate(_ path: String) -> Message {
        Message(
            en:
                "\(path) does not say which template it follows: write `template: project@1.0`, with the version it was made from",
            fr: "\(path) ne dit pas quel modèle il suit : écrire `template: project@1.0`, avec la version d'origine")
    }

    static func unknownTemplateVersion(_ pin: String) -> Message {
        Message(
            en:
                "no commit of this branch has \(pin), which the project was made from: write the version that it follows",
            fr: "aucune validation de cette branche n'a \(pin), dont le projet est issu : écrire la version qu'il suit")
    }

    static func templateBeyondHistory(_ pin: String) -> Message {
        Message(
            en:
                "history is cut in this clone before \(pin), which the project was made from: `git fetch --unshallow` brings it",
            fr:
                "l'historique de ce clone s'arrête avant \(pin), dont le projet est issu : `git fetch --unshallow` l'apporte"
        )
    }

    static func unmergeable(_ path: String) -> Message {
        Message(
            en: "\(path) can't be merged by its fields: `greffe check` and `greffe fmt` say why",
            fr: "\(path) ne peut pas être fusionné champ par champ : `greffe check` et `greffe fmt` disent pourquoi")
    }

    static func templateConflicts(_ count: Int) -> Message {
        Message(
            en:
                "\(count.english("conflict")), and nothing was written: change the document as the template has it, or the other way",
            fr: "\(count.french("conflit")), et rien n'a été écrit : modifier le document comme le modèle, ou l'inverse"
        )
    }

    package static func initialised(_ path: String, _ outcome: Initialisation.Outcome) -> Message {
        let count = outcome.written.count
        guard count > 0 else {
            return Message(
                en: "\(path) is a portfolio already: nothing to write",
                fr: "\(path) est déjà un portefeuille : rien à écrire")
        }
        return Message(
            en: """
                wrote \(count.english("file")) to \(path)\(outcome.left.map { "\nleft \($0) as it is" }.joined())
                next: `greffe new project ID`, then `greffe check`; commit what you like with git
                """,
            fr: """
                \(count.french("fichier écrit", plural: "fichiers écrits")) dans \(path)\
                \(outcome.left.map { "\n\($0) laissé tel quel" }.joined())
                ensuite : `greffe new project ID`, puis `greffe check` ; validez ce que vous voulez avec git
                """)
    }
}
