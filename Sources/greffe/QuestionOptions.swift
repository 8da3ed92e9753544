import ArgumentParser
import Checks
import Tables
import Text

/// What every command that runs a question understands.
struct QuestionOptions: ParsableArguments {
    @Option(
        help: .help(
            en: "How many seconds of work the question may take.",
            fr: "Nombre de secondes de travail auxquelles la question a droit."))
    var seconds = 1

    func validate() throws {
        guard (1...3600).contains(seconds) else {
            throw ValidationError(
                .help(
                    en: "--seconds is a number from 1 to 3600",
                    fr: "--seconds est un nombre de 1 à 3600"))
        }
    }

    var limits: QueryLimits { QueryLimits(duration: .seconds(seconds)) }
}

extension Invocation {
    /// Runs a question; of one that was stopped for the time it took, says how it may have more.
    func asking<Result>(_ body: () throws(PortfolioError) -> Result) throws -> Result {
        do throws(PortfolioError) {
            return try body()
        } catch {
            let failed = fail(error.message)
            if case .query(let failure) = error, case .tookTooLong = failure.cause {
                Surroundings.print(Message.moreTime.text(in: language()), to: .error)
            }
            throw failed
        }
    }
}
