internal import Core
internal import Linux
internal import Synchronization

/// What containers have written into their layers. A layer may hold any number of files, so it is walked through at
/// most once in ten seconds, whoever asks how often.
///
/// State: `Mutex`.
final class WritableLayers: Sendable {
    private struct Measure {
        var at: Instant
        var usage: DirectoryUsage
    }

    private static let ageMax = Duration.seconds(10)

    private let measures = Mutex<[String: Measure]>([:])

    /// The usage of a directory. Blocking.
    func usage(of directory: String, now: Instant) -> DirectoryUsage {
        let known = self.measures.withLock { measures in
            // Those of containers that are gone go with the rest.
            measures = measures.filter { now - $0.value.at < Self.ageMax }
            return measures[directory]?.usage
        }
        if let known { return known }
        let usage = DirectoryUsage.of(directory)
        self.measures.withLock { $0[directory] = Measure(at: now, usage: usage) }
        return usage
    }
}
