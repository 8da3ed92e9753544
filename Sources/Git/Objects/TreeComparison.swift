/// The entries in which two trees differ, in Git's order; a file replaced by a folder of its name is two of them.
struct TreeComparison {
    private var old: TreeCursor
    private var new: TreeCursor
    private var oldEntry: TreeCursor.Entry?
    private var newEntry: TreeCursor.Entry?

    struct Difference {
        let old: TreeCursor.Entry?
        let new: TreeCursor.Entry?
    }

    init(_ old: TreeCursor, _ new: TreeCursor) throws(GitError) {
        self.old = old
        self.new = new
        try self.old.skip(sameAs: &self.new)
        oldEntry = try self.old.next()
        newEntry = try self.new.next()
    }

    mutating func next() throws(GitError) -> Difference? {
        while let left = oldEntry, let right = newEntry {
            if left.precedes(right) { return try takeOld() }
            if right.precedes(left) { return try takeNew() }
            try old.skip(sameAs: &new)
            (oldEntry, newEntry) = (try old.next(), try new.next())
            if !left.isSame(as: right) { return Difference(old: left, new: right) }
        }
        if oldEntry != nil { return try takeOld() }
        return newEntry == nil ? nil : try takeNew()
    }

    private mutating func takeOld() throws(GitError) -> Difference {
        let difference = Difference(old: oldEntry, new: nil)
        oldEntry = try old.next()
        return difference
    }

    private mutating func takeNew() throws(GitError) -> Difference {
        let difference = Difference(old: nil, new: newEntry)
        newEntry = try new.next()
        return difference
    }
}

extension Repository {
    /// Compares two trees, of which either may be absent, and calls `body` with each difference.
    func compareTrees(
        _ old: ObjectID?, _ new: ObjectID?, _ body: (TreeComparison.Difference) throws(GitError) -> Void
    ) throws(GitError) {
        guard old != new else { return }
        try withTree(old) { (oldCursor) throws(GitError) in
            try withTree(new) { (newCursor) throws(GitError) in
                var comparison = try TreeComparison(oldCursor, newCursor)
                while let difference = try comparison.next() { try body(difference) }
            }
        }
    }
}
