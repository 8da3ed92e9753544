import Foundation
import Tables
import TestSupport
import Testing
import Text
import Workspaces

@testable import Checks

@Suite struct `Two builds of the index are equal` {
    private let common = PortfolioInMemory.common
    private let portfolio: Portfolio

    init() throws {
        portfolio = try common.open(ExamplePortfolio.files(), today: .of("2026-11-21"))
    }

    @Test(arguments: 1...UInt64(3))
    func `in whatever order documents come, and whatever others there are`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let folder = FileManager.default.temporaryDirectory.appending(path: "greffe-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths = portfolio.documents.entries.map(\.path).shuffled(using: &random)
        while !paths.isEmpty {
            let part = Set(paths.prefix(Int.random(in: 1...60, using: &random)))
            paths.removeFirst(part.count)
            let index = try DocumentIndex.open(
                in: [folder.path], layout: TableLayout(common.standard), version: "test")
            for documents in [try older(part), portfolio.documents.below(part.map(\.text))] {
                try index.fill(with: documents, documents.entries.map(\.key), portfolio.reading)
            }
        }
        let index = try DocumentIndex.open(in: [folder.path], layout: TableLayout(common.standard), version: "test")
        #expect(!index.isInMemory)
        #expect(try index.missing(of: portfolio.keys).isEmpty)
        #expect(try rows(of: index) == rows(of: try atOnce()))
    }

    private func atOnce() throws -> DocumentIndex {
        let index = try common.index()
        try index.fill(with: portfolio.documents, portfolio.keys, portfolio.reading)
        return index
    }

    /// The documents at some paths as they were when their last line was missing.
    private func older(_ paths: Set<RepositoryPath>) throws -> DocumentTree {
        var bytes = try DocumentBytes(of: portfolio.documents, in: nil)
        var files: [RepositoryPath: [UInt8]] = [:]
        for entry in portfolio.documents.entries where paths.contains(entry.path) {
            let lines = try bytes.bytes(of: entry).split(separator: UInt8(ascii: "\n"))
            files[entry.path] = Array(lines.dropLast().joined(separator: [UInt8(ascii: "\n")]))
        }
        return try DocumentTree(files)
    }

    /// What each table shows of the portfolio: a line for each row, with the place that it stands at.
    private func rows(of index: DocumentIndex) throws -> [String: [String]] {
        let session = try index.session(live: portfolio.keys)
        var rows: [String: [String]] = [:]
        for table in index.layout.tables.map(\.name) {
            rows[table] = try session.run("SELECT * FROM \(table)", named: table).rows.map { row in
                let at = try #require(row[0].integer)
                let place = try #require(try session.place(of: at))
                return "\(place.document.path) \(place.node) \(row.dropFirst())"
            }.sorted()
        }
        return rows
    }
}
