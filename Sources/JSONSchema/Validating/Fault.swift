import Text

/// One way in which a value fails a schema.
struct Fault {
    var kind: FaultKind
    let instance: Instance
    let range: Range<Int>
    /// The schema's own words for it.
    var message: Message?
    /// Whether the schema that uses the failed one may still say it in its own words.
    var isOpenToWording = true

    init(_ kind: FaultKind, of instance: Instance, at range: Range<Int>? = nil) {
        self.kind = kind
        self.instance = instance
        self.range = range ?? instance.range
    }

    var diagnostic: Diagnostic {
        Diagnostic(
            kind.rule, .error, at: range, message ?? kind.message, help: kind.help, missing: kind.part.missing)
    }

    /// Whether it is said of a value, of what it has or lacks.
    func isAbout(_ value: Value) -> Bool {
        instance.node.index == value.index && instance.isKey == value.isKey
    }

    /// What a fault is about: of each subject, the first is said.
    struct Subject: Hashable {
        let node: Int
        let isKey: Bool
        let part: FaultKind.Part
        let range: Range<Int>
    }

    var subject: Subject {
        Subject(node: instance.node.index, isKey: instance.isKey, part: kind.part, range: range)
    }
}

extension [Fault] {
    /// One diagnostic a subject, and nothing twice in the same words, in the order of the document.
    var diagnostics: [Diagnostic] {
        var subjects: Set<Fault.Subject> = []
        var said: Set<Diagnostic> = []
        let kept = filter { subjects.insert($0.subject).inserted }.map(\.diagnostic).filter { diagnostic in
            var words = diagnostic
            words.missing = []
            return said.insert(words).inserted
        }
        return kept.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
    }
}
