import Foundation
import Standards
import Testing
import Text

@Suite struct `The standard that the program carries` {
    private let standard = BuiltIn.standard

    @Test func `has no fault`() {
        let faults = standard.faults.map {
            "\($0.source.name): \($0.diagnostics.map { $0.message.text(in: .english) })"
        }
        #expect(faults.isEmpty, "\(faults)")
        #expect(standard.rules.count > 50)
    }

    @Test func `holds every file of the folder schema, as it is`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "schema")
        var contents: [String: Data] = [:]
        for folder in BuiltInStandard.names + ["engine", "json-schema"] {
            for path in try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path) {
                let file = root.appending(path: folder).appending(path: path)
                guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
                contents["\(folder)/\(path)"] = try Data(contentsOf: file)
            }
        }
        #expect(BuiltInFiles.paths == contents.keys.sorted(), "run `make schema/builtin.c`")
        let carried = [
            "common": BuiltInFiles.common, "engine": BuiltInFiles.engine, "json-schema": BuiltInFiles.metaschemas,
        ]
        for (folder, files) in carried {
            for (path, source) in files {
                let isCurrent = contents["\(folder)/\(path)"].map(Array.init) == source.bytes
                #expect(isCurrent, "\(folder)/\(path)")
            }
        }
    }

    @Test func `says all of each rule in English and French`() {
        for rule in standard.rules {
            for language in [Language.english, .french] {
                let comment = Comment(rawValue: "\(rule.id.name) in \(language.tag)")
                #expect(rule.title.texts[language]?.isEmpty == false, comment)
                #expect(rule.why.texts[language]?.isEmpty == false, comment)
                #expect(rule.message[language]?.text.isEmpty == false, comment)
                #expect(rule.help[language]?.text.isEmpty == false, comment)
            }
        }
    }

    @Test func `shows of each rule what it finds and what it leaves alone`() {
        for rule in standard.rules {
            #expect(rule.examples.contains { !$0.marks.isEmpty }, "\(rule.id.name) finds something")
            #expect(
                rule.examples.contains { $0.hasSomethingSilent(by: standard) }, "\(rule.id.name) stays silent somewhere"
            )
        }
    }
}

/// The standard as it is built in, read once.
enum BuiltIn {
    static let standard = Standard(files: BuiltInFiles.common)
}
