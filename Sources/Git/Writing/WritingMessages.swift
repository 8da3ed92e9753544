import Text

extension Message {
    static func operationUnderWay(_ operation: OperationUnderWay) -> Message {
        let (english, french) = operation.names
        return Message(
            en: "\(english) is under way: finish or abort it, then run this again",
            fr: "\(french) est en cours : terminez ou abandonnez cette opération, puis relancez")
    }

    static let detached = Message(
        en: "no branch is checked out: run `git switch <branch>`, then run this again",
        fr: "aucune branche n'est extraite : lancez `git switch <branche>`, puis relancez")

    static func unborn(_ branch: RefName) -> Message {
        Message(
            en: "the branch “\(branch.shortName)” has no commit yet: make the first with `git commit`",
            fr: "la branche « \(branch.shortName) » n'a pas encore de commit : faites le premier avec `git commit`")
    }

    static func checkedOutElsewhere(_ branch: RefName) -> Message {
        Message(
            en: "the branch “\(branch.shortName)” is checked out in another working tree: run this there",
            fr: "la branche « \(branch.shortName) » est extraite dans un autre arbre de travail : lancez ceci là-bas")
    }

    static func overtaken(_ attempts: Int) -> Message {
        Message(
            en: "the branch moved, or was locked, each of \(attempts) times: run this again",
            fr: "la branche a bougé, ou était verrouillée, \(attempts) fois de suite : relancez")
    }

    static func lockedBranch(_ branch: RefName, _ lock: String) -> Message {
        Message(
            en: "another process is moving “\(branch.shortName)”: wait for it; if none is, remove “\(lock)”",
            fr:
                "un autre processus déplace « \(branch.shortName) » : attendez-le ; s'il n'y en a pas, supprimez « \(lock) »"
        )
    }

    static func differs(_ path: RepositoryPath) -> Message {
        Message(
            en: "“\(path)” has changes that aren't committed: commit it or move it away, then run this again",
            fr: "« \(path) » a des modifications non validées : validez-le ou déplacez-le, puis relancez")
    }

    static func editedMeanwhile(_ path: RepositoryPath) -> Message {
        Message(
            en: "“\(path)” was edited meanwhile and is left as it is: run this again",
            fr: "« \(path) » a été modifié entre-temps et reste tel quel : relancez")
    }

    static func stagedDiffers(_ path: RepositoryPath) -> Message {
        Message(
            en: "“\(path)” has changes that are staged: commit them or run `git restore --staged`, then run this again",
            fr: "« \(path) » a des modifications indexées : validez-les ou lancez `git restore --staged`, puis relancez"
        )
    }

    static func notAFile(_ path: RepositoryPath) -> Message {
        Message(
            en: "something that isn't a file stands at “\(path)”: move it away, then run this again",
            fr: "ce qui se trouve en « \(path) » n'est pas un fichier : déplacez-le, puis relancez")
    }

    static func behindALink(_ path: RepositoryPath) -> Message {
        Message(
            en: "a link or a file stands where “\(path)” needs a folder: move it away, then run this again",
            fr: "un lien ou un fichier se trouve là où « \(path) » a besoin d'un dossier : déplacez-le, puis relancez")
    }

    static func folderInTheWay(_ name: String) -> Message {
        Message(
            en: "“\(name)” is a folder where a file is to be written, or the reverse: move it away first",
            fr: "« \(name) » est un dossier là où un fichier doit être écrit, ou l'inverse : déplacez-le d'abord")
    }

    static func lockedIndex(_ lock: String) -> Message {
        Message(
            en: "another process is changing the index: wait for it; if none is, remove “\(lock)”",
            fr: "un autre processus modifie l'index : attendez-le ; s'il n'y en a pas, supprimez « \(lock) »")
    }

    static func lockedFile(_ path: RepositoryPath) -> Message {
        Message(
            en: "another process is writing “\(path)”: wait for it, then run this again",
            fr: "un autre processus écrit « \(path) » : attendez-le, puis relancez")
    }

    static func tagDiffers(_ tag: RefName, _ path: RepositoryPath) -> Message {
        Message(
            en: "the tag “\(tag.shortName)” is there with another “\(path)”: it is never moved",
            fr: "l'étiquette « \(tag.shortName) » existe avec un autre « \(path) » : elle n'est jamais déplacée")
    }

    static func tagOvertaken(_ tag: RefName) -> Message {
        Message(
            en: "the tag “\(tag.shortName)” was made by another process meanwhile: run this again",
            fr: "l'étiquette « \(tag.shortName) » a été posée entre-temps par un autre processus : relancez")
    }

    static let noIdentity = Message(
        en: "nobody is named as the author: run `git config user.name \"…\"` and `git config user.email …`",
        fr: "aucun auteur n'est nommé : lancez `git config user.name \"…\"` et `git config user.email …`")

    static func unreadableDate(_ text: String) -> Message {
        Message(
            en: "“\(text)” is no date that Git reads: write 2026-11-30T18:00:00+01:00",
            fr: "« \(text) » n'est pas une date que Git lise : écrivez 2026-11-30T18:00:00+01:00")
    }
}

extension OperationUnderWay {
    package var names: (english: String, french: String) {
        switch self {
        case .merge: ("a merge", "une fusion")
        case .rebase: ("a rebase", "un rebasage")
        case .cherryPick: ("a cherry-pick", "un picorage (cherry-pick)")
        case .revert: ("a revert", "une annulation (revert)")
        case .bisect: ("a bisection", "une bissection")
        case .patches: ("the applying of patches", "une application de patchs")
        }
    }
}
