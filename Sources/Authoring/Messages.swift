import Git
package import Text

extension Message {
    package static func initialised(_ path: String, fileCount: Int) -> Message {
        fileCount == 0
            ? Message(en: "\(path) is a portfolio already: nothing to write", fr: "\(path) est déjà un portefeuille : rien à écrire")
            : Message(
                en: """
                    wrote \(fileCount) files to \(path)
                    next: `greffe new project ID`, then `greffe check`; commit what you like with git
                    """,
                fr: """
                    \(fileCount) fichiers écrits dans \(path)
                    ensuite : `greffe new project ID`, puis `greffe check` ; validez ce que vous voulez avec git
                    """)
    }
}
