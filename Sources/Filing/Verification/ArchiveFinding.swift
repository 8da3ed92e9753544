package import Git
package import Text

/// Something in the archive that is not as it was filed.
package struct ArchiveFinding: Hashable, Sendable {
    /// Nil for what is of no one record.
    package let record: RecordID?
    package let fault: Fault

    package enum Fault: Hashable, Sendable {
        /// A file whose content is not what the record lists, or of another size.
        case altered(RepositoryPath)
        case missing(RepositoryPath)
        case added(RepositoryPath)
        /// The record's own document is not there, or can't be read.
        case unreadable
        /// There are later versions, or a tag, but not the record.
        case absent
        case untagged
        /// The tag is none that says who made it and when.
        case lightweightTag
        /// The tag names another commit than the one that brought the record.
        case movedTag(to: ObjectID, from: ObjectID)
        /// The record's own document is not the one whose digest the tag has.
        case otherDocument
        /// The standard it was filed under is not in the archive as it was.
        case otherStandard(ObjectID)
        /// The portfolio's own document that it was filed under is not in the archive as it was.
        case otherPortfolio(ObjectID)
        /// A commit changed or removed what was filed before; `isUndone` where it is as it was filed again.
        case touched(RepositoryPath, in: ObjectID, isUndone: Bool)
        /// Git can't read an object; with its own words.
        case damaged(Message)
    }

    package init(_ record: RecordID?, _ fault: Fault) {
        self.record = record
        self.fault = fault
    }
}

extension ArchiveFinding {
    /// The name of what is wrong, which `greffe explain` explains.
    package var rule: RuleID {
        switch fault {
        case .altered, .added, .otherDocument, .otherStandard, .otherPortfolio, .touched, .damaged: "record-modified"
        case .missing, .unreadable, .absent: "record-incomplete"
        case .untagged, .lightweightTag, .movedTag: "record-tag-missing"
        }
    }

    /// Whether it says only that a file has another content than it was filed with, or none.
    var isOfContent: Bool {
        switch fault {
        case .altered, .missing, .otherDocument: true
        default: false
        }
    }

    /// What of the branch is not as it was filed: a file, or a folder; nil for what no path says.
    var place: RepositoryPath? {
        switch fault {
        case .altered(let path), .missing(let path), .added(let path): path
        case .unreadable, .otherDocument: record?.document
        case .absent: record?.folder
        case .otherStandard(let tree): ArchivePaths.folder(ofStandard: tree)
        case .otherPortfolio(let blob): ArchivePaths.path(ofPortfolio: blob)
        case .untagged, .lightweightTag, .movedTag, .touched, .damaged: nil
        }
    }
}

extension ArchiveFinding: Comparable {
    package static func < (left: ArchiveFinding, right: ArchiveFinding) -> Bool {
        switch (left.record, right.record) {
        case (nil, nil): left.message.text(in: .english) < right.message.text(in: .english)
        case (nil, _): true
        case (_, nil): false
        case (let left?, let right?) where left != right: left < right
        default: left.message.text(in: .english) < right.message.text(in: .english)
        }
    }
}
