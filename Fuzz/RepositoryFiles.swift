import Foundation

/// The files of this repository.
enum RepositoryFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The contents of the files below some folders whose names end so, by their paths there, sorted.
    static func contents(below folders: String..., suffixes: String...) throws -> [(path: String, bytes: [UInt8])] {
        var contents: [(path: String, bytes: [UInt8])] = []
        for folder in folders.map({ root.appending(path: $0) }) {
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
                let file = folder.appending(path: path)
                guard suffixes.contains(where: path.hasSuffix),
                    try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
                else { continue }
                contents.append((path, try Array(Data(contentsOf: file))))
            }
        }
        return contents
    }
}

extension FuzzTarget {
    func writeSeeds(into folder: String) throws {
        for (number, seed) in try seeds().enumerated() {
            try Data(seed).write(to: URL(filePath: folder).appending(path: "seed-\(number)"))
        }
    }
}
