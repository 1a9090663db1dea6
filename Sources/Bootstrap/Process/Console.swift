internal import Glibc
internal import Synchronization

/// The terminal: steps with their times, each line written whole. State: `Mutex`.
package final class Console: Sendable {
    private let start = ContinuousClock.now
    private let lock = Mutex(())

    /// A console whose time begins now.
    package init() {}

    /// Runs a step, and says how long it took.
    package func step<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        let begin = ContinuousClock.now
        do {
            let result = try await body()
            self.line("  ✓ \(Self.padded(name)) \(Self.text(ContinuousClock.now - begin))")
            return result
        } catch {
            self.line("  ✗ \(Self.padded(name)) \(error)")
            throw error
        }
    }

    /// Writes a line.
    package func line(_ text: String) {
        self.lock.withLock { _ in
            let bytes = Array((text + "\n").utf8)
            // A closed terminal must not end the cluster.
            _ = write(STDOUT_FILENO, bytes, bytes.count)
        }
    }

    /// The time since the console was made, as text.
    package var elapsed: String {
        Self.text(ContinuousClock.now - self.start)
    }

    private static func padded(_ name: String) -> String {
        name + String(repeating: " ", count: max(0, 28 - name.count))
    }

    private static func text(_ duration: Duration) -> String {
        let milliseconds = duration / .milliseconds(1)
        if milliseconds < 1000 { return "\(Int(milliseconds)) ms" }
        return "\((milliseconds / 100).rounded() / 10) s"
    }
}
