import Text

extension Message {
    static func signerFailed(_ program: String, _ words: String) -> Message {
        Message(
            en: "“\(program)” didn't sign (\(words)): look at `git config user.signingKey`, then run this again",
            fr: "« \(program) » n'a pas signé (\(words)) : voyez `git config user.signingKey`, puis relancez")
    }

    static func signerNotRun(_ program: String, _ words: String, _ setting: String) -> Message {
        Message(
            en:
                "“\(program)”, the program for signatures, can't be run (\(words)): install it, or name another in `\(setting)`",
            fr:
                "« \(program) », le programme des signatures, ne peut être lancé (\(words)) : installez-le, ou nommez-en un autre par `\(setting)`"
        )
    }

    static func noSignature(_ program: String, _ setting: String) -> Message {
        Message(
            en: "“\(program)” ended well but gave no signature that Git knows: name another in `\(setting)`",
            fr: "« \(program) » n'a pas donné de signature que Git connaisse : nommez-en un autre par `\(setting)`")
    }

    static func unsupportedSignature(_ format: String) -> Message {
        Message(
            en:
                "“\(format)” is no signature that greffe makes: run `git config gpg.format openpgp`, or `git config gpg.format ssh`",
            fr:
                "« \(format) » n'est pas une signature que greffe fasse : lancez `git config gpg.format openpgp`, ou `git config gpg.format ssh`"
        )
    }

    static let noSSHKey = Message(
        en: """
            no SSH key is named: run `git config user.signingKey ~/.ssh/id_ed25519.pub` \
            (greffe doesn't run `gpg.ssh.defaultKeyCommand`)
            """,
        fr: """
            aucune clé SSH n'est nommée : lancez `git config user.signingKey ~/.ssh/id_ed25519.pub` \
            (greffe ne lance pas `gpg.ssh.defaultKeyCommand`)
            """)

    static func noRoomForSigning(_ words: String) -> Message {
        Message(
            en: "the file to be signed can't be written in .git (\(words)): make room there, then run this again",
            fr: "le fichier à signer ne peut être écrit dans .git (\(words)) : faites-y de la place, puis relancez")
    }
}
