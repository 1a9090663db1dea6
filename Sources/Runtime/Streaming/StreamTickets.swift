internal import Core
internal import Synchronization

/// The tickets that were given out and not used, each under a secret name. State: `Mutex`.
final class StreamTickets: Sendable {
    /// How long one may be unused.
    private static let lifetimeNanoseconds: Int64 = 60 * 1_000_000_000
    private static let countMax = 1_000

    private struct Entry {
        var ticket: StreamTicket
        var expiry: Int64
    }

    private let clock: any WallClock
    private let entries = Mutex<[String: Entry]>([:])

    init(clock: any WallClock) {
        self.clock = clock
    }

    /// Keeps a ticket; returns its name.
    func add(_ ticket: StreamTicket) throws -> String {
        let now = self.clock.now().nanosecondsSinceEpoch
        let name = String(RandomID.make().prefix(32))
        try self.entries.withLock { entries in
            if entries.count >= Self.countMax { entries = entries.filter { $0.value.expiry > now } }
            guard entries.count < Self.countMax else {
                throw RuntimeError(.unavailable, "maximum number of in-flight requests exceeded")
            }
            entries[name] = Entry(ticket: ticket, expiry: now + Self.lifetimeNanoseconds)
        }
        return name
    }

    /// The ticket of a name, which nobody gets again; nil when there is none, or none that is still good.
    func take(_ name: String) -> StreamTicket? {
        let now = self.clock.now().nanosecondsSinceEpoch
        return self.entries.withLock { $0.removeValue(forKey: name) }.flatMap { $0.expiry > now ? $0.ticket : nil }
    }
}
