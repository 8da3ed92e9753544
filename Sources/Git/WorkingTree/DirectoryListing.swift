import Glibc

/// The names in a folder, in Git's order.
struct DirectoryListing {
    private var bytes: [UInt8] = []
    private var records: [Record] = []

    /// A name in `bytes`, ended by NUL.
    fileprivate struct Record {
        let start: Int
        let count: Int
        let kind: FileKind

        func name(in buffer: UnsafeBufferPointer<UInt8>) -> TreeName {
            TreeName(
                bytes: UnsafeBufferPointer(rebasing: buffer[start..<start + count]), isFolder: kind == .folder)
        }
    }

    /// Reads a folder that was just opened; nil with `errno` where that fails.
    init?(_ directory: borrowing Directory) {
        // The stream closes its descriptor, and the directory keeps its own.
        guard let stream = fdopendir(dup(directory.descriptor)) else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = UnsafeRawPointer(entry).advanced(by: Self.nameOffset).assumingMemoryBound(to: CChar.self)
            let count = strlen(name)
            if name[0] == 0x2E && (count == 1 || (count == 2 && name[1] == 0x2E)) { continue }
            guard let kind = FileKind(directoryEntry: entry.pointee.d_type) ?? directory.status(of: name)?.kind else {
                continue
            }
            records.append(Record(start: bytes.count, count: count, kind: kind))
            bytes.append(contentsOf: UnsafeRawBufferPointer(start: name, count: count + 1))
        }
        sort()
    }

    /// The items of a listing, while it is lent.
    struct Items {
        fileprivate let records: [Record]
        fileprivate let buffer: UnsafeBufferPointer<UInt8>

        /// The item at a place, nil after the last.
        subscript(place: Int) -> Item? {
            guard place < records.count else { return nil }
            let name = records[place].name(in: buffer)
            guard let start = name.bytes.baseAddress else { return nil }
            return Item(
                name: name, kind: records[place].kind,
                pointer: UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
        }
    }

    struct Item {
        let name: TreeName
        let kind: FileKind
        /// The name for the system, ended by NUL.
        let pointer: UnsafePointer<CChar>
    }

    /// Calls `body` with the items, in order.
    func withItems<Failure: Error>(_ body: (Items) throws(Failure) -> Void) throws(Failure) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
            try body(Items(records: records, buffer: buffer))
        }
    }

    private mutating func sort() {
        bytes.withUnsafeBufferPointer { buffer in
            records.sort { $0.name(in: buffer).precedes($1.name(in: buffer)) }
        }
    }

    private static let nameOffset: Int = {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
            preconditionFailure("a field of a C structure has an offset")
        }
        return offset
    }()
}
