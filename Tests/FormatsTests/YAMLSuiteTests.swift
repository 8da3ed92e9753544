import Formats
import Testing
import Text

@Suite(.enabled(if: !YAMLSuiteCase.all.isEmpty, "the YAML suite is not there; GREFFE_SUITES names its folder"))
struct `The YAML suite` {
    private func read(_ example: YAMLSuiteCase) -> (value: String, errors: [Diagnostic]) {
        let (tree, diagnostics) = YAML.read(SourceText(example.yaml))
        return (tree.root.canonical, diagnostics.filter { $0.level == .error })
    }

    @Test(arguments: YAMLSuiteCase.all.filter { !$0.isInvalid && !$0.isOutside })
    func `has its values read, within the profile`(example: YAMLSuiteCase) {
        let (value, errors) = read(example)
        #expect(errors.map { $0.message.text(in: .english) } == [])
        #expect(value == example.expected)
    }

    @Test(arguments: YAMLSuiteCase.all.filter { !$0.isInvalid && $0.isOutside })
    func `has no value read otherwise, outside the profile`(example: YAMLSuiteCase) {
        let (value, errors) = read(example)
        #expect(!errors.isEmpty || value == example.expected)
    }

    @Test(arguments: YAMLSuiteCase.all.filter(\.isInvalid))
    func `has its faults found`(example: YAMLSuiteCase) {
        #expect(!read(example).errors.isEmpty)
    }

    @Test func `is there whole`() {
        #expect(YAMLSuiteCase.all.count { $0.isInvalid } == 94)
        #expect(YAMLSuiteCase.all.count == 402)
    }
}
