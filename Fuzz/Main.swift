import CLibFuzzer
import Glibc

/// Feeds a target input after input: `Fuzz [options of libFuzzer] [folders of inputs] TARGET`.
///
/// `Fuzz seeds FOLDER TARGET` writes what the target begins from into a folder; `Fuzz` alone lists the targets.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 1 else { return print(FuzzTarget.all.map(\.name).joined(separator: "\n")) }
        guard let target else {
            print("no target is called \(arguments[arguments.count - 1])")
            exit(64)
        }
        if arguments.count == 4, arguments[1] == "seeds" {
            try target.writeSeeds(into: arguments[2])
        } else {
            exit(run(arguments))
        }
    }

    /// The target that the last argument names. It is not the driver's business: where libFuzzer runs this program once
    /// more, it hands on the arguments that it ignores.
    private static let target = FuzzTarget.all.first { $0.name == CommandLine.arguments.last }

    private static func run(_ arguments: [String]) -> Int32 {
        let passed = arguments.dropLast() + ["-ignore_remaining_args=1"] + arguments.suffix(1)
        var texts: [UnsafeMutablePointer<CChar>?] = passed.map { strdup($0) } + [nil]
        var count = Int32(passed.count)
        return texts.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return LLVMFuzzerRunDriver(&count, &start) { bytes, count in
                Main.target?.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
                return 0
            }
        }
    }
}
