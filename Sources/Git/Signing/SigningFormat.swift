/// The kind of a signature, as `gpg.format` names it.
enum SigningFormat: String, CaseIterable {
    case openPGP = "openpgp"
    case ssh

    /// The program where the configuration names none.
    var usualProgram: String {
        switch self {
        case .openPGP: "gpg"
        case .ssh: "ssh-keygen"
        }
    }

    /// The setting that names the program.
    var programSetting: String {
        switch self {
        case .openPGP: "gpg.program"
        case .ssh: "gpg.ssh.program"
        }
    }

    /// What a signature begins with.
    var armour: String {
        switch self {
        case .openPGP: "-----BEGIN PGP "
        case .ssh: "-----BEGIN SSH SIGNATURE-----"
        }
    }
}
