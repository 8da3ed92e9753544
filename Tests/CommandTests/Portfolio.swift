import Shell

extension Session {
    /// A session in a new portfolio that holds its standard, committed.
    static func portfolio() throws -> Session {
        var session = try Session()
        try session.run("greffe init portfolio && cd portfolio && git add --all && git commit --quiet --message Begin")
        return session
    }

    /// Runs a command in a new portfolio with these files beside its standard.
    static func outcome(of command: String, with files: [String: String] = [:]) throws -> Outcome {
        var session = try portfolio()
        defer { session.remove() }
        for (path, text) in files { try session.write(text, to: path) }
        return try session.run(command)
    }
}
