/// An annotated tag for the commit that is made; its tagger is the committer.
package struct TagProposal: Hashable, Sendable {
    package let name: RefName
    package let message: String

    package init(_ name: RefName, message: String) {
        self.name = name
        self.message = message
    }
}
