import Dispatch
import Text

/// Shows on a terminal that work goes on, once it has lasted half a second.
final class Progress {
    private let timer: (any DispatchSourceTimer)?

    init(on surroundings: Surroundings) {
        guard Surroundings.Stream.error.isTerminal else {
            timer = nil
            return
        }
        let words = surroundings.language == .french ? "lecture du portefeuille…" : "reading the portfolio…"
        let timer = DispatchSource.makeTimerSource(queue: .global())
        timer.schedule(deadline: .now() + .milliseconds(500))
        timer.setEventHandler { Surroundings.write("\r\(words)", to: .error) }
        timer.resume()
        self.timer = timer
    }

    /// Takes the words away again.
    func end() {
        guard let timer else { return }
        timer.cancel()
        Surroundings.write("\r\u{1B}[K", to: .error)
    }
}
