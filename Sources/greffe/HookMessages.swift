import Authoring
import Text

extension Message {
    static func hook(_ outcome: HookInstalling.Outcome, _ path: String) -> Message {
        switch outcome {
        case .written(isFirst: true): Message(en: "wrote the hook \(path)", fr: "hook \(path) écrit")
        case .written(isFirst: false):
            Message(
                en: "wrote the hook \(path); the one that was there runs first",
                fr: "hook \(path) écrit ; celui qui s'y trouvait est lancé d'abord")
        case .stoodAlready: Message(en: "the hook \(path) is there already", fr: "le hook \(path) est déjà là")
        case .removed: Message(en: "removed the hook \(path)", fr: "hook \(path) supprimé")
        case .restored:
            Message(en: "the hook \(path) is what it was before", fr: "le hook \(path) est tel qu'il était avant")
        case .absent: noHooks
        }
    }

    static let noHooks = Message(en: "no hook here is greffe's", fr: "aucun hook de greffe ici")

    static func commitStopped(_ count: Int) -> Message {
        Message(
            en: "greffe: \(count.english("finding stops", plural: "findings stop")) this commit: mend and stage again; "
                + "`git commit --no-verify` saves work in progress all the same",
            fr:
                "greffe : \(count.french("constat arrête", plural: "constats arrêtent")) cette validation : corriger, puis "
                + "`git add` ; `git commit --no-verify` enregistre malgré tout un travail en cours")
    }

    static func pushStopped(_ count: Int) -> Message {
        Message(
            en:
                "refused, since \(count.english("finding stops", plural: "findings stop")) a push: mend, commit and push again",
            fr:
                "refusé, car \(count.french("constat arrête", plural: "constats arrêtent")) un envoi : corriger, valider, "
                + "envoyer de nouveau")
    }

    static let pushUnchecked = Message(
        en: "refused, since nothing could be checked; who looks after this repository may mend that, or take the check "
            + "away by `greffe hook uninstall` in it",
        fr:
            "refusé, faute d'avoir pu contrôler ; qui administre ce dépôt peut y remédier, ou en retirer le contrôle par "
            + "`greffe hook uninstall`")

    static func noUpdate(_ line: String) -> Message {
        Message(
            en: "\"\(line)\" is no line that Git gives this hook: let Git run it",
            fr: "« \(line) » n'est pas une ligne que Git donne à ce hook : laisser Git le lancer")
    }
}
