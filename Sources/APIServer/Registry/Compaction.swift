internal import Logging
internal import Store

/// Lets the store forget history: what is older than one to two intervals can no longer be read or watched from.
struct Compaction: Sendable {
    private static let interval = Duration.seconds(300)

    let store: any KeyValueStore
    let logger: Logger

    /// Compacts until the task is cancelled.
    func run() async {
        let clock = ContinuousClock()
        var previous: Int64?
        while (try? await clock.sleep(for: Self.interval)) != nil {
            do {
                let current = try await self.store.currentRevision()
                if let previous { try await self.store.compact(at: previous) }
                previous = current
            } catch {
                self.logger.warning("compaction failed", metadata: ["error": "\(error)"])
            }
        }
    }
}
