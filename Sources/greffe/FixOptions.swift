import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Text
import Workspaces

/// Whether what is found is repaired, too.
struct FixOptions: ParsableArguments {
    @Flag(
        help: .help(
            en: "Repair first what can safely be: in the files, not in what is staged.",
            fr: "Corriger d'abord ce qui peut l'être sans risque : dans les fichiers, pas dans ce qui est indexé."))
    var fix = false

    @Flag(
        name: .customLong("unsafe"),
        help: .help(
            en: "With --fix, repair too what somebody has to look at afterwards.",
            fr: "Avec --fix, corriger aussi ce que quelqu'un doit relire ensuite."))
    var allowsGuesses = false

    @Flag(
        help: .help(
            en: "With --fix, write nothing: print the patch, which `git apply` takes.",
            fr: "Avec --fix, ne rien écrire : afficher le correctif, que `git apply` accepte."))
    var dryRun = false

    func validate() throws {
        if !fix, allowsGuesses || dryRun {
            throw ValidationError(
                .help(
                    en: "--unsafe and --dry-run say how: give them with --fix",
                    fr: "--unsafe et --dry-run disent comment corriger : les donner avec --fix"))
        }
    }

    /// Repairs the chosen findings, told on `stream`, or prints the patch; gives what a check then says of the files.
    func result(
        of workspace: Workspace, _ invocation: Invocation, telling stream: Surroundings.Stream,
        _ isChosen: (Finding) -> Bool
    ) throws -> CheckResult {
        let repair = try invocation.showingProgress {
            try invocation.failing { () throws(PortfolioError) in
                try Repair(of: workspace, invocation.opening(of: workspace), allowsGuesses: allowsGuesses, isChosen)
            }
        }
        let text = FixText(language: invocation.language(repair.before.language))
        for file in repair.files {
            try invocation.failing { () throws(GitError) in
                if dryRun { return Surroundings.write(try file.patch.text, to: .output) }
                try file.write(into: workspace.repository)
            }
            guard !dryRun else { continue }
            for finding in repair.repaired where finding.path == file.path.text {
                Surroundings.print(text.done(finding), to: stream)
            }
        }
        for finding in repair.refused { Surroundings.print(text.refused(finding), to: .error) }
        return dryRun ? repair.before : repair.after
    }
}
