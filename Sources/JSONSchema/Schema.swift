package import Text

/// A schema compiled with all it refers to, ready to validate any number of documents; nothing in it changes.
package final class Schema: Sendable {
    let subschemas: [Subschema]
    let root: Subschema.ID
    /// Where each subschema leads a child, past those that only refer to another.
    let targets: [Subschema.ID]
    /// What each resource has for each anchor that `$dynamicRef` names.
    let dynamicAnchors: [Int: [Int: Subschema.ID]]

    init(subschemas: [Subschema], root: Subschema.ID, dynamicAnchors: [Int: [Int: Subschema.ID]]) {
        self.subschemas = subschemas
        self.root = root
        targets = subschemas.targets
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
        var evaluator = Evaluator(self, options, nodeCount: node.tree.nodeCount)
        return evaluator.faults(of: node)
    }
}

/// What a caller of validation chooses.
struct ValidationOptions {
    let assertsFormats: Bool
    let treatsNullAsAbsent: Bool
}
