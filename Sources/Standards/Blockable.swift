/// What findings may stop, by its name under `blocks` in `standard.yaml`.
package enum Blockable: String, CaseIterable, Sendable {
    case commit, push
    /// The closing of a period.
    case snapshot
    /// The filing of a closed project.
    case archive

    /// Whether it is about a change; findings about one stop nothing that is about a state.
    package var isOfChange: Bool {
        switch self {
        case .commit, .push: true
        case .snapshot, .archive: false
        }
    }
}
