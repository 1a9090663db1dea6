/// The watchers that wait for a change, by what they are interested in.
struct WatchWaiters {
    /// Is told up to which revision nothing happened that would have been of interest.
    typealias Waiter = CheckedContinuation<Int64?, Never>

    private var waiters: [WatchInterest: [UInt64: Waiter]] = [:]
    private var interests: [UInt64: WatchInterest] = [:]
    private var fieldCounts: [String: Int] = [:]
    private var lastID: UInt64 = 0

    /// The fields that somebody is interested in.
    var fields: Set<String> { Set(self.fieldCounts.keys) }

    mutating func makeID() -> UInt64 {
        self.lastID += 1
        return self.lastID
    }

    mutating func add(_ waiter: Waiter, id: UInt64, interest: WatchInterest) {
        self.waiters[interest, default: [:]][id] = waiter
        self.interests[id] = interest
        if case .field(let field, _) = interest { self.fieldCounts[field, default: 0] += 1 }
    }

    /// Nil when it waits no longer.
    mutating func take(id: UInt64) -> Waiter? {
        guard let interest = self.interests.removeValue(forKey: id) else { return nil }
        defer { if self.waiters[interest]?.isEmpty == true { self.waiters[interest] = nil } }
        self.forgetFields(of: interest, count: 1)
        return self.waiters[interest]?.removeValue(forKey: id)
    }

    /// All who are interested in one of these.
    mutating func take(_ wanted: Set<WatchInterest>) -> [Waiter] {
        wanted.flatMap { interest -> [Waiter] in
            guard let found = self.waiters.removeValue(forKey: interest) else { return [] }
            for id in found.keys { self.interests[id] = nil }
            self.forgetFields(of: interest, count: found.count)
            return Array(found.values)
        }
    }

    mutating func takeAll() -> [Waiter] {
        defer {
            self.waiters = [:]
            self.interests = [:]
            self.fieldCounts = [:]
        }
        return self.waiters.values.flatMap(\.values)
    }

    private mutating func forgetFields(of interest: WatchInterest, count: Int) {
        guard case .field(let field, _) = interest, let known = self.fieldCounts[field] else { return }
        self.fieldCounts[field] = known > count ? known - count : nil
    }
}
