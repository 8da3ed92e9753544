import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Text
import Workspaces

extension Invocation {
    /// Shows on standard error what a hook has to say of findings; nothing where none is new and none stops anything.
    func show(_ digest: FindingDigest, in language: Language) {
        guard !digest.isEmpty else { return }
        let text = FindingText(language: language, style: surroundings.style(of: .error))
        Surroundings.write(digest.lines(text, in: language).map { "\($0)\n" }.joined(), to: .error)
    }

    /// What Git says on standard input that a push does.
    func updates(_ parse: (Substring) -> ReferenceUpdate?) throws -> [ReferenceUpdate] {
        let lines = String(decoding: try bytes(ofFile: "-"), as: UTF8.self).split(separator: "\n")
        return try lines.map { line in
            guard let update = parse(line) else { throw fail(.noUpdate(String(line))) }
            return update
        }
    }

    /// Says what is refused and what is new, branch by branch, and ends with exit code 1 where something is refused.
    func judge(_ updates: [ReferenceUpdate], in workspace: Workspace, defaultTip: ObjectID?) throws {
        let judging = PushJudging(workspace, opening(of: workspace), defaultTip: defaultTip)
        let verdicts = try showingProgress {
            try failing { () throws(PortfolioError) in try judging.verdicts(on: updates) }
        }
        for verdict in verdicts { tell(verdict) }
        if verdicts.contains(where: \.isRefusal) { throw ExitCode(1) }
    }

    private func tell(_ verdict: PushVerdict) {
        let language = verdict.language.map { self.language($0) } ?? self.language()
        show(FindingDigest(verdict.findings, blocking: verdict.blocking), in: language)
        let name = verdict.name.shortName
        let refusals =
            verdict.refusals.prefix(5) + (verdict.blocking.isEmpty ? [] : [.pushStopped(verdict.blocking.count)])
        for refusal in refusals {
            Surroundings.print("greffe: \(name): \(refusal.text(in: language))".escapedForTerminal, to: .error)
        }
    }

    func failing<Result>(_ body: () throws(HookError) -> Result) throws -> Result {
        do throws(HookError) { return try body() } catch { throw fail(error.message) }
    }
}
