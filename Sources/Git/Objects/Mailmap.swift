/// The proper names and addresses of people who committed under others, as a `.mailmap` has them (gitmailmap(5)).
///
/// libgit2's own tells capital letters apart in addresses, where Git does not.
package struct Mailmap: Sendable {
    /// By the address that is replaced, in lower case.
    private var entries: [String: Entry] = [:]

    private struct Entry: Sendable {
        /// Whoever has the address.
        var anyone = Replacement()
        /// Only who has a name too, by that name in lower case.
        var named: [String: Replacement] = [:]
    }

    private struct Replacement: Sendable {
        var name: String?
        var email: String?

        /// What a later line says goes before what an earlier one did.
        mutating func take(_ name: Substring, _ email: Substring?) {
            if !name.isEmpty { self.name = String(name) }
            if let email { self.email = String(email) }
        }
    }

    /// A mailmap of the bytes of such a file; lines that can't be read say nothing.
    package init(_ bytes: [UInt8] = []) {
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard line.first != "#", let (name, email, rest) = Self.person(in: line) else { continue }
            if let (oldName, oldEmail, _) = Self.person(in: rest) {
                if oldName.isEmpty {
                    entries[oldEmail.lowercased(), default: Entry()].anyone.take(name, email)
                } else {
                    entries[oldEmail.lowercased(), default: Entry()]
                        .named[oldName.lowercased(), default: Replacement()].take(name, email)
                }
            } else {
                entries[email.lowercased(), default: Entry()].anyone.take(name, nil)
            }
        }
    }

    /// Who somebody is properly.
    package func proper(_ identity: Identity) -> Identity {
        guard let entry = entries[identity.email.lowercased()] else { return identity }
        let replacement = entry.named[identity.name.lowercased()] ?? entry.anyone
        return Identity(recordedName: replacement.name ?? identity.name, email: replacement.email ?? identity.email)
    }

    /// The first name and address of a line, and what follows them.
    private static func person(in text: Substring) -> (name: Substring, email: Substring, rest: Substring)? {
        guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else { return nil }
        return (
            text[..<open].withoutOuterSpaces, text[text.index(after: open)..<close],
            text[text.index(after: close)...]
        )
    }
}
