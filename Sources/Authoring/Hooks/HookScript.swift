import Git
import Text

/// The program that stands in a hook's place: it runs what stood there before, then greffe.
struct HookScript {
    let name: HookName
    let language: Language

    /// What tells greffe's hooks, and those that somebody changed, from others.
    static let mark = "# Written by `greffe hook install`; `greffe hook uninstall` takes it away again."

    var bytes: [UInt8] { Array(text.utf8) }

    /// POSIX sh. Standard input, where there is any, is read once and given to both.
    private var text: String {
        let (input, feed) =
            name.hasInput
            ? ("input=$(cat)\nfeed() { [ -z \"$input\" ] || printf '%s\\n' \"$input\"; }\n", "feed | ") : ("", "")
        return """
            #!/bin/sh
            \(Self.mark)
            \(input)before="${0%/*}/\(name.rawValue).\(HookFile.suffix)"
            if [ -x "$before" ]; then \(feed)"$before" "$@" || exit; fi
            if ! command -v greffe >/dev/null; then
                echo "greffe: \(Message.greffeNotFound.text(in: language))" >&2
                exit 2
            fi
            \(feed.isEmpty ? "exec " : feed)greffe hook \(name.rawValue) "$@"

            """
    }
}
