import Text

extension Message {
    static let greffeNotFound = Message(
        en: "not in PATH, so that nothing could be checked: install it, or remove this hook",
        fr: "absent de PATH, rien n'a donc pu être contrôlé : l'installer, ou supprimer ce hook")

    static func hooksOutside(_ folder: String) -> Message {
        Message(
            en: """
                core.hooksPath leads to \(folder), outside of this repository, where a hook would run in others too: call \
                `greffe hook pre-commit` from the hook there, or give this repository a folder of its own
                """,
            fr: """
                core.hooksPath mène à \(folder), hors de ce dépôt, où un hook vaudrait aussi pour d'autres : y appeler \
                `greffe hook pre-commit`, ou donner à ce dépôt un dossier à lui
                """)
    }

    static func managedHook(_ path: String, by manager: String) -> Message {
        Message(
            en: "\(path) belongs to \(manager): let that run `greffe hook`, as docs/guide/gates.md shows",
            fr: "\(path) appartient à \(manager) : lui faire lancer `greffe hook`, comme le montre docs/guide/gates.md")
    }

    static func occupiedHook(_ path: String, _ before: String) -> Message {
        Message(
            en: "\(path) and \(before) are both there, and neither is greffe's: put one of them away",
            fr: "\(path) et \(before) existent tous deux, et aucun n'est de greffe : en mettre un de côté")
    }

    static func changedHook(_ path: String) -> Message {
        Message(
            en: "\(path) was changed since greffe wrote it: keep what is yours, and remove it by hand",
            fr:
                "\(path) a été modifié depuis que greffe l'a écrit : garder ce qui est à vous, et le supprimer à la main"
        )
    }
}
