import Standards
import Testing
import Text

@Suite struct SchemaFilesTests {
    @Test func `a schema larger than a document may be is a fault, and no kind`() throws {
        let alternatives = Array(repeating: #"{"type": "string"}"#, count: 1 << 16).joined(separator: ",")
        let text = #"{"x-path": "things/{thing}.yaml", "oneOf": [\#(alternatives)]}"#
        let standard = Standard(files: ["schema/thing.schema.json": SourceText(name: "thing", text)])
        let fault = try #require(standard.faults.flatMap(\.diagnostics).first)
        #expect(fault.rule == .tooLarge && fault.range == 0..<0)
        #expect(
            fault.message
                == Message(
                    en: "the file is larger than 1 MiB and is not read",
                    fr: "le fichier dépasse 1 Mio et n'est pas lu"))
        #expect(!standard.isDocument("things/a.yaml"))
    }
}
