import Foundation
import Shell

/// A page of documentation: what it writes and what is typed in it, in order.
struct Page {
    enum Step {
        /// The page that is done before this one.
        case after(String)
        /// The folder of published data that stands beside the repository and that the page finds in its home.
        case data(String)
        /// The day that commits are made on from here.
        case date(String)
        /// The e-mail address of who commits from here.
        case author(String)
        case file(path: String, text: String)
        case command(String, output: [String], line: Int)
    }

    let name: String
    let steps: [Step]

    init(_ name: String) throws {
        self.name = name
        let text = try String(contentsOf: Session.root.appending(path: name), encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var steps: [Step] = []
        let count = lines.count
        while let line = lines.popFirst() {
            if let match = line.wholeMatch(of: /<!-- (after|data|date|by): (\S+) -->/) {
                steps.append(Self.step(match.output.1, String(match.output.2)))
            } else if let match = line.wholeMatch(of: /```([a-z]+) ?(\S*)/) {
                let start = count - lines.count + 1
                let body = Array(lines.prefix { $0 != "```" })
                lines = lines.dropFirst(body.count + 1)
                if match.output.1 == "console" {
                    steps += Self.commands(body, from: start)
                } else if !match.output.2.isEmpty {
                    steps.append(.file(path: String(match.output.2), text: body.joined(separator: "\n") + "\n"))
                }
            }
        }
        self.steps = steps
    }

    /// The folders of published data that the page needs.
    var data: [URL] {
        steps.compactMap { if case .data(let name) = $0 { Self.folder(ofData: name) } else { nil } }
    }

    static func folder(ofData name: String) -> URL {
        Session.root.appending(path: "../shared/data/\(name)").standardizedFileURL
    }

    private static func step(_ word: Substring, _ value: String) -> Step {
        switch word {
        case "after": .after(value)
        case "data": .data(value)
        case "date": .date(value)
        default: .author(value)
        }
    }

    /// The commands of a console block, each with what it prints; lines with `> ` right below a command continue it.
    private static func commands(_ body: [String], from start: Int) -> [Step] {
        var steps: [Step] = []
        for (index, line) in body.enumerated() {
            if line.hasPrefix("$ ") {
                steps.append(.command(String(line.dropFirst(2)), output: [], line: start + index))
            } else if case .command(let command, let output, let place)? = steps.popLast() {
                let isContinued = output.isEmpty && line.hasPrefix("> ")
                steps.append(
                    isContinued
                        ? .command("\(command)\n\(line.dropFirst(2))", output: [], line: place)
                        : .command(command, output: output + [line], line: place))
            }
        }
        return steps
    }
}
