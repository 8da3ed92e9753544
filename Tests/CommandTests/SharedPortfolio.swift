import Shell

/// A portfolio whose clone is worked on, and the bare repository that it is pushed to, which checks what arrives.
struct SharedPortfolio {
    var session: Session

    /// Two people, one of them the PMO; Claire, who commits, is not. The clone itself has no hooks.
    init(language: String = "en") throws {
        session = try Session.portfolio()
        try session.write("name: Hélène\nemail: helene@example.org\nrole: pmo\n", to: "people/helene.yaml")
        try session.write("name: Ann\n", to: "people/ann.yaml")
        try session.write("name: Claire\nemail: claire.martin@example.org\n", to: "people/claire.yaml")
        try session.run(
            """
            sed -i 's/^language: .*/language: \(language)/' portfolio.yaml
            git branch --quiet --move main && git add --all && git commit --quiet --message People
            git init --quiet --bare --initial-branch=main ../bare.git && git remote add origin ../bare.git
            (cd ../bare.git && greffe hook install) && git push --quiet --set-upstream origin main
            """)
    }

    /// Commits whatever there is, by Claire or somebody else.
    mutating func commit(_ message: String = "Change", by author: String = "claire.martin") throws {
        try session.run(
            """
            git add --all && GIT_AUTHOR_EMAIL=\(author)@example.org \
                git commit --quiet --allow-empty --message '\(message)'
            """)
    }

    /// Commits a file.
    mutating func commit(_ text: String, to path: String, by author: String = "claire.martin") throws {
        try session.write(text, to: path)
        try commit("Change \(path)", by: author)
    }

    /// What `git push` says, without the blanks that Git puts after the lines of a remote.
    mutating func push(_ arguments: String = "origin main") throws -> (isAccepted: Bool, words: String) {
        let outcome = try session.run("git push \(arguments)")
        let lines = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false)
        return (
            outcome.status == 0,
            lines.map { $0.replacing(/[ ]+$/, with: "") }.joined(separator: "\n")
        )
    }

    /// What the bare repository holds: its references, and how many objects.
    var there: String {
        mutating get throws {
            try session.run("git -C ../bare.git for-each-ref && git -C ../bare.git count-objects").output
        }
    }
}
