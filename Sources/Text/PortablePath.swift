extension RepositoryPath {
    /// Whether every system takes the path for what it is: no character or name that Windows reserves, and no name that
    /// ends in a space or a full stop (Microsoft, "Naming Files, Paths, and Namespaces").
    package var isSafeEverywhere: Bool {
        components.allSatisfy { component in
            let stem = component.prefix { $0 != "." }.lowercased()
            return !Self.reservedNames.contains(stem) && component.last != "." && component.last != " "
                && component.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !Self.reservedBytes.contains($0) }
        }
    }

    private static let reservedBytes = Set("<>:\"\\|?*".utf8)
    private static let reservedNames: Set<String> = {
        let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul"] + ports)
    }()
}
