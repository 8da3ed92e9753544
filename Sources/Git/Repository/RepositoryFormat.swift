import CGit2

/// The formats of repository that libgit2 doesn't read.
enum RepositoryFormat {
    /// Why the repository in `directory`, or the one that holds `path`, can't be read; nil where its format isn't why.
    static func refusal(of directory: String?, or path: String, ceilings: String) -> GitError? {
        guard let directory = directory ?? discover(path, ceilings), let settings = settings(of: directory) else {
            return nil
        }
        if let format = settings.objectFormat, format.lowercased() != "sha1" {
            return GitError(.unsupportedFormat, .openingRepository(path), .unsupportedObjectFormat(format))
        }
        if let format = settings.refStorage, format.lowercased() != "files" {
            return GitError(.unsupportedFormat, .openingRepository(path), .unsupportedRefStorage(format))
        }
        return nil
    }

    private static func discover(_ path: String, _ ceilings: String) -> String? {
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        guard git_repository_discover(&buffer, path, 0, ceilings) == 0 else { return nil }
        return buffer.ptr.map { String(cString: $0) }
    }

    private static func settings(of directory: String) -> (objectFormat: String?, refStorage: String?)? {
        let linked = File.read("\(directory)/commondir").map {
            String(decoding: $0, as: UTF8.self).filter { $0 != "\n" }
        }
        let common = linked.map { $0.hasPrefix("/") ? $0 : "\(directory)/\($0)" } ?? directory
        do {
            let configuration = try Configuration(files: ["\(common)/config"], of: nil)
            return try (
                configuration.string("extensions.objectformat"), configuration.string("extensions.refstorage")
            )
        } catch {
            // The caller has the error that matters: that of opening.
            return nil
        }
    }
}
