import Formats
import Git
import Reading
import Standards
import Text

/// What a portfolio's standard was vendored from: `standard/origin.yaml`, which Git keeps beside the files.
///
/// Of each file it says the blob that was vendored. What has stayed so since is told without reading it. Of what has not,
/// the portfolio's history has the blob, or, where a merge made another file of it at once, `standard/origin/` the file.
struct StandardOrigin: Equatable {
    /// The standard as it was asked for: a name, or a folder.
    let name: String
    let version: String
    /// By path below `standard/`.
    let files: [String: ObjectID]

    static let fileName = "origin.yaml"
    /// Holds the vendored version of each file of which a merge made another one at once, so that no commit has it.
    static let folder = "origin/"

    /// Whether a file below `standard/` is not of the standard, but says where it comes from.
    static func holds(_ path: String) -> Bool { path == fileName || path.hasPrefix(folder) }
    /// Before the digits of an id, which alone could be read as a number.
    private static let mark = "blob "

    init(name: String, version: String, files: [String: ObjectID]) {
        (self.name, self.version, self.files) = (name, version, files)
    }

    /// What a file says; nothing is known of files that it does not name.
    init(_ source: SourceText) {
        let root = YAML.read(source).tree.root
        name = root["standard"]?.string ?? ""
        version = root["version"]?.string ?? ""
        let files = (root["files"]?.children ?? .none).compactMap { file in
            file.key.flatMap { path in
                file.string.flatMap { ObjectID(hex: $0.dropFirst(Self.mark.count)) }.map { (path, $0) }
            }
        }
        self.files = Dictionary(files) { first, _ in first }
    }

    /// Nothing is known of where the standard comes from.
    static let unknown = StandardOrigin(name: "", version: "", files: [:])

    /// The origin of files as they are vendored into a repository.
    init(
        of files: [String: SourceText], named name: String, in repository: Repository
    ) throws(GitError) {
        var ids: [String: ObjectID] = [:]
        for (path, source) in files where !Self.holds(path) {
            guard let place = RepositoryPath("standard/\(path)") else { continue }
            ids[path] = try repository.blobID(of: source.bytes, at: place)
        }
        let settings = files["standard.yaml"].map { YAML.read($0).tree.root }
        self.init(name: name, version: settings?["version"]?.string ?? "", files: ids)
    }

    /// The file.
    var bytes: [UInt8] {
        let members = files.sorted { $0.key < $1.key }
            .map { PlainValue.Member(key: $0.key, value: .string(Self.mark + $0.value.hex)) }
        let tree = Tree.of(
            .object(["standard": .string(name), "version": .string(version), "files": .object(members)]))
        let head =
            "# What this standard was vendored from, and the blob of each file as it was: `greffe standard upgrade`\n"
            + "# merges against it and writes it. There is nothing to edit here.\n"
        return Array((head + (StrictWriter.write(tree, guide: .any) ?? "")).utf8)
    }
}
