import Foundation

/// The public suites that tests run against: beside the project, or where `GREFFE_SUITES` says.
enum Suites {
    static let folder: URL = {
        if let folder = ProcessInfo.processInfo.environment["GREFFE_SUITES"] { return URL(filePath: folder) }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appending(path: "../shared/suites")
    }()

    static func file(_ path: String) -> URL? {
        let file = folder.appending(path: path)
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }
}
