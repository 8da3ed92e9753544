/// What Git's environment variables say about a repository, as values.
package struct RepositoryEnvironment: Hashable, Sendable {
    /// `GIT_DIR`; discovery is off.
    package var gitDirectory: String?
    /// `GIT_WORK_TREE`.
    package var workTree: String?
    /// `GIT_INDEX_FILE`, relative to the working tree's root: the index that a commit in progress uses.
    package var indexFile: String?
    /// `GIT_CEILING_DIRECTORIES`: discovery doesn't look above these.
    package var ceilingDirectories: [String] = []
    /// `GIT_OBJECT_DIRECTORY` and `GIT_ALTERNATE_OBJECT_DIRECTORIES`: where else objects are, as those that a push
    /// has brought and that are still in quarantine.
    package var objectDirectories: [String] = []
    /// References as a push that is under way will leave them.
    package var movedReferences: [RefName: ObjectID] = [:]
    /// `HOME`, where `.gitconfig` is.
    package var home: String?
    /// `XDG_CONFIG_HOME`.
    package var configurationHome: String?
    /// `GIT_CONFIG_GLOBAL`: read for the user's own configuration files.
    package var globalConfiguration: String?
    /// `GIT_CONFIG_SYSTEM`, or the system's usual file; nil with `GIT_CONFIG_NOSYSTEM`.
    package var systemConfiguration: String? = "/etc/gitconfig"
    /// `SUDO_UID`: who called `sudo`, whose repositories root may then use.
    package var sudoUser: UInt32?

    package init() {}

    /// The environment of a process, by the names of its variables.
    package init(variables: [String: String]) {
        gitDirectory = variables["GIT_DIR"]
        workTree = variables["GIT_WORK_TREE"]
        indexFile = variables["GIT_INDEX_FILE"]
        ceilingDirectories = Self.list(variables["GIT_CEILING_DIRECTORIES"])
        objectDirectories =
            Self.list(variables["GIT_OBJECT_DIRECTORY"]) + Self.list(variables["GIT_ALTERNATE_OBJECT_DIRECTORIES"])
        home = variables["HOME"]
        configurationHome = variables["XDG_CONFIG_HOME"]
        globalConfiguration = variables["GIT_CONFIG_GLOBAL"]
        systemConfiguration = variables["GIT_CONFIG_SYSTEM"] ?? systemConfiguration
        if let word = variables["GIT_CONFIG_NOSYSTEM"], !["", "0", "false", "no", "off"].contains(word) {
            systemConfiguration = nil
        }
        sudoUser = variables["SUDO_UID"].flatMap { UInt32($0) }
    }

    /// The configuration files that aren't the repository's, from the weakest to the strongest.
    var configurationFiles: [String] {
        if let globalConfiguration { return [systemConfiguration, globalConfiguration].compactMap(\.self) }
        let folder = configurationHome ?? home.map { "\($0)/.config" }
        return [systemConfiguration, folder.map { "\($0)/git/config" }, home.map { "\($0)/.gitconfig" }]
            .compactMap(\.self)
    }

    private static func list(_ paths: String?) -> [String] {
        (paths ?? "").split(separator: ":").map(String.init)
    }
}
