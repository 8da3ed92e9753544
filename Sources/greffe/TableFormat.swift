import ArgumentParser

/// How the rows of a table are printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, markdown
}
