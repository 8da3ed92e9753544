import Text

/// Holds one document against a schema.
///
/// First only whether it satisfies the schema is found out, as fast as may be; where it does not, a second pass
/// collects the faults.
struct Evaluator {
    let schema: Schema
    let tree: Tree
    let view: TreeView
    let options: ValidationOptions
    /// Whether faults are collected: then nothing ends at the first.
    var collects = false
    var faults: [Fault] = []
    /// The keys of objects that have an unknown field.
    private var keys: [Int: Set<String>] = [:]
    /// What could not be decided, in whatever branch: it is said in any case.
    private var overruns: [Fault] = []
    private var costlyPatterns: Set<ObjectIdentifier> = []
    /// Which children of the values being checked have been evaluated, where a schema needs to know.
    var marks: [Bool] = []
    /// The children of the value being checked, in `marks`; nil where no schema needs to know.
    var tracked: Range<Int>?
    /// The resources entered on the way, from the outermost.
    private var scope: [Int] = []
    private var depth = 0
    private var steps: Int
    private lazy var matchSpace = MatchSpace()

    /// How many schemas may apply within each other. A document nests 64 deep, and a few schemas lead to each child.
    private static let deepest = 1024

    /// The steps that any document may take; how many more for each of its values.
    private static let steps = (base: 200_000, perNode: 2_000)

    /// An evaluator of values of a tree, whose `view` it must not outlive.
    init(_ schema: Schema, _ options: ValidationOptions, _ tree: Tree, _ view: TreeView) {
        (self.schema, self.tree, self.view, self.options) = (schema, tree, view, options)
        steps = Self.steps.base + Self.steps.perNode * tree.nodeCount
    }

    mutating func faults(of value: Value) -> [Diagnostic] {
        if satisfies(schema.root, value), overruns.isEmpty { return [] }
        if overruns.isEmpty {
            collects = true
            _ = satisfies(schema.root, value)
        }
        return (faults + overruns).diagnostics
    }

    /// Whether a value satisfies a schema that applies to it beside others.
    mutating func satisfies(_ id: Subschema.ID, _ value: Value) -> Bool {
        guard !isExempt(value), enter(value) else { return true }
        defer { depth -= 1 }
        let subschema = schema.program[id]
        let entersResource = schema.keepsScope && scope.last != subschema.resource
        if entersResource { scope.append(subschema.resource) }
        defer { if entersResource { scope.removeLast() } }
        let faultCount = faults.count
        let isSatisfied =
            subschema.hasUnevaluated ? tracking(value) { $0.passes(subschema, value) } : passes(subschema, value)
        if !isSatisfied, collects {
            steps -= faults.count - faultCount
            label(faults[faultCount...].indices, of: value, by: id)
            word(faults[faultCount...].indices, of: value, as: id)
        }
        return isSatisfied
    }

    /// Whether a child satisfies a schema.
    mutating func satisfiesAsChild(_ id: Subschema.ID, _ child: Value) -> Bool {
        let outer = tracked
        tracked = nil
        defer { tracked = outer }
        return satisfies(schema.targets[id.index], child)
    }

    /// Whether a value satisfies a schema that it may as well fail: nothing is collected, and marks are kept only
    /// where it does.
    mutating func wouldSatisfy(_ id: Subschema.ID, _ value: Value) -> Bool {
        let outer = collects
        collects = false
        defer { collects = outer }
        return tracked == nil ? satisfies(id, value) : tracking(value) { $0.satisfies(id, value) }
    }

    /// Runs `body` with marks of its own, which the value keeps where it gives true.
    private mutating func tracking(_ value: Value, _ body: (inout Evaluator) -> Bool) -> Bool {
        guard isObject(value) || isArray(value) else { return body(&self) }
        let outer = tracked
        let count = outer?.count ?? view.children(of: value.index).reduce(0) { count, _ in count + 1 }
        let own = marks.count..<marks.count + count
        marks.append(contentsOf: repeatElement(false, count: count))
        tracked = own
        let isSatisfied = body(&self)
        // Where faults are collected, what a failed schema knows is known: an unknown field is told from the others.
        if isSatisfied || collects, let outer {
            for offset in 0..<count where marks[own.lowerBound + offset] { marks[outer.lowerBound + offset] = true }
        }
        tracked = outer
        marks.removeSubrange(own)
        return isSatisfied
    }

    private mutating func passes(_ subschema: Subschema, _ value: Value) -> Bool {
        var isSatisfied = true
        for place in subschema.checks {
            let check = schema.program[check: place]
            if passes(check, value) { continue }
            isSatisfied = false
            if !collects || check.isDecisive { break }
        }
        return isSatisfied
    }

    /// Calls fields that faults of a value name as the schema does: those that ask for a field may not describe it.
    private mutating func label(_ places: Range<Int>, of value: Value, by id: Subschema.ID) {
        let places = places.filter { faults[$0].isAbout(value) }
        let fields = places.isEmpty ? [] : schema.fields(of: id)
        for place in places { faults[place].kind = faults[place].kind.labelled(by: fields) }
    }

    /// Puts the schema's own words on what is said of a value since.
    private mutating func word(_ places: Range<Int>, of value: Value, as id: Subschema.ID) {
        guard let message = schema.program.wording(of: id).message else { return }
        for place in places where faults[place].isAbout(value) && faults[place].isOpenToWording {
            faults[place].message = message
            faults[place].isOpenToWording = false
        }
    }

    private mutating func enter(_ value: Value) -> Bool {
        guard depth < Self.deepest else {
            overrun(.nestedTooDeep, value)
            return false
        }
        steps -= 1
        guard steps > 0 else {
            overrun(.schemaTooCostly, value)
            return false
        }
        depth += 1
        return true
    }

    private mutating func overrun(_ kind: FaultKind, _ value: Value) {
        if overruns.isEmpty { overruns.append(Fault(kind, of: instance(value))) }
    }
}

extension Evaluator {
    /// Notes a fault where faults are collected; false, so that a check can end with it.
    mutating func fail(_ kind: @autoclosure () -> FaultKind, _ value: Value, at range: Range<Int>? = nil) -> Bool {
        fail(value, at: range) { _ in kind() }
    }

    /// The same, where what is said quotes the value.
    mutating func fail(_ value: Value, at range: Range<Int>? = nil, _ kind: (Instance) -> FaultKind) -> Bool {
        guard collects else { return false }
        let instance = instance(value)
        faults.append(Fault(kind(instance), of: instance, at: range))
        return false
    }

    /// What an anchor means here: the outermost resource that has it says.
    func target(ofAnchor anchor: Int, otherwise: Subschema.ID) -> Subschema.ID {
        for resource in scope {
            if let target = schema.dynamicAnchors[resource]?[anchor] { return target }
        }
        return otherwise
    }

    /// The keys that an object has.
    mutating func keys(of object: Value) -> Set<String> {
        if let known = keys[object.index] { return known }
        let keys = Set(instance(object).node.children.compactMap(\.key))
        self.keys[object.index] = keys
        return keys
    }

    /// Whether a pattern matches. One that went beyond its limits is said once, and counts as matching.
    mutating func matches(_ pattern: Pattern, _ text: UnsafeBufferPointer<UInt8>, of value: Value) -> Bool {
        if costlyPatterns.contains(ObjectIdentifier(pattern)) { return true }
        switch pattern.match(text, in: matchSpace) {
        case .found: return true
        case .absent: return false
        case .beyondLimits:
            costlyPatterns.insert(ObjectIdentifier(pattern))
            overruns.append(Fault(.patternTooCostly(pattern.text), of: instance(value)))
            return true
        }
    }
}
