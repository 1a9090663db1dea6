internal import MVCC

/// The tokens a member knows. Time is a duration since some fixed moment that never runs backwards.
struct TokenTable: Sendable {
    /// How many are kept; beyond it the one that would lapse first makes room.
    private static let countMax = 100_000

    private struct Entry {
        var user: String
        /// The revision of users by which it was given, if it ends with that; nil: it is good while the user lasts.
        var revision: UInt64?
        var deadline: Duration
    }

    private let timeToLive: Duration
    private var entries: [String: Entry] = [:]

    init(timeToLive: Duration) {
        self.timeToLive = timeToLive
    }

    /// A token that lasts as long as it is used.
    mutating func add(_ token: String, for user: String, now: Duration) {
        self.makeRoom(now: now)
        self.entries[token] = Entry(user: user, revision: nil, deadline: now + self.timeToLive)
    }

    /// A token that says itself until when it is good, and by which users.
    mutating func add(_ token: String, _ stamp: AuthStamp, until deadline: Duration, now: Duration) {
        self.makeRoom(now: now)
        self.entries[token] = Entry(user: stamp.user, revision: stamp.revision, deadline: deadline)
    }

    /// Whose a token is; nil if it is none, or none any more.
    mutating func use(_ token: String, revision: UInt64, now: Duration) -> AuthStamp? {
        guard let entry = self.entries[token] else { return nil }
        guard entry.deadline > now else {
            self.entries[token] = nil
            return nil
        }
        if entry.revision == nil { self.entries[token]?.deadline = now + self.timeToLive }
        return AuthStamp(user: entry.user, revision: entry.revision ?? revision)
    }

    /// Forgets the user's tokens.
    mutating func remove(user: String) {
        self.entries = self.entries.filter { $0.value.user != user }
    }

    /// Forgets all tokens.
    mutating func removeAll() {
        self.entries = [:]
    }

    private mutating func makeRoom(now: Duration) {
        guard self.entries.count >= Self.countMax else { return }
        self.entries = self.entries.filter { $0.value.deadline > now }
        guard self.entries.count >= Self.countMax else { return }
        if let first = self.entries.min(by: { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }) {
            self.entries[first.key] = nil
        }
    }
}
