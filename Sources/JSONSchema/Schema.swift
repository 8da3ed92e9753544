package import Text

/// A schema compiled with all it refers to, ready to validate any number of documents; nothing in it changes.
package final class Schema: Sendable {
    let program: Program
    let root: Subschema.ID
    /// Where each subschema leads a child, past those that only refer to another.
    let targets: [Subschema.ID]
    /// Whether validating keeps the resources it entered, for `$dynamicRef`.
    let keepsScope: Bool
    /// What each resource has for each anchor that `$dynamicRef` names.
    let dynamicAnchors: [Int: [Int: Subschema.ID]]

    init(program: Program, root: Subschema.ID, dynamicAnchors: [Int: [Int: Subschema.ID]]) {
        self.program = program
        self.root = root
        targets = program.targets
        keepsScope = program.hasDynamicReferences
        self.dynamicAnchors = dynamicAnchors
    }

    /// The faults of a value, one for each, in the order of its document.
    ///
    /// `format` is an annotation unless `assertsFormats` is set or the schema's dialect asserts it. Where
    /// `treatsNullAsAbsent` is set, a member that is null is not there, except that its name may be unknown.
    package func validate(
        _ node: Node, assertsFormats: Bool = false, treatsNullAsAbsent: Bool = false
    ) -> [Diagnostic] {
        let options = ValidationOptions(assertsFormats: assertsFormats, treatsNullAsAbsent: treatsNullAsAbsent)
        return node.tree.withView { view in
            var evaluator = Evaluator(self, options, node.tree, view)
            return evaluator.faults(of: Value(index: node.index))
        }
    }
}

/// What a caller of validation chooses.
struct ValidationOptions {
    let assertsFormats: Bool
    let treatsNullAsAbsent: Bool
}
