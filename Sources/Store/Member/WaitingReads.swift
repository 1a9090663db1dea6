internal import Raft

/// Linearizable reads: asked of the leader, confirmed at an index, and answered once that index is applied here.
/// Used by the log's thread.
struct WaitingReads {
    /// A read that a majority stands behind.
    struct Confirmed {
        var index: LogIndex
        var answer: PendingAnswer<Void>
    }

    private var asked: [UInt64: (answer: PendingAnswer<Void>, deadline: Duration)] = [:]
    private var postponed: [UInt64] = []
    private var confirmed: [Confirmed] = []

    /// Whether nobody waits.
    var isEmpty: Bool { self.asked.isEmpty && self.confirmed.isEmpty }

    mutating func add(_ id: UInt64, _ answer: PendingAnswer<Void>, deadline: Duration) {
        self.asked[id] = (answer, deadline)
    }

    /// There is no leader to ask now.
    mutating func postpone(_ id: UInt64) {
        if self.asked[id] != nil { self.postponed.append(id) }
    }

    mutating func takePostponed() -> [UInt64] {
        defer { self.postponed = [] }
        return self.postponed.filter { self.asked[$0] != nil }
    }

    mutating func confirm(_ reads: [Ready.Read]) {
        for read in reads {
            guard let asked = self.asked.removeValue(forKey: read.id) else { continue }
            self.confirmed.append(Confirmed(index: read.index, answer: asked.answer))
        }
    }

    /// Confirmed reads for which all that they must see has gone to be applied.
    mutating func takeConfirmed(through index: LogIndex) -> [Confirmed] {
        guard !self.confirmed.isEmpty else { return [] }
        let ready = self.confirmed.filter { $0.index <= index }
        self.confirmed.removeAll { $0.index <= index }
        return ready
    }

    mutating func takeExpired(now: Duration) -> [PendingAnswer<Void>] {
        let expired = self.asked.filter { $0.value.deadline <= now }.keys.sorted()
        return expired.compactMap { self.asked.removeValue(forKey: $0)?.answer }
    }

    mutating func takeAll() -> [PendingAnswer<Void>] {
        let all = self.asked.keys.sorted().compactMap { self.asked[$0]?.answer } + self.confirmed.map(\.answer)
        self = WaitingReads()
        return all
    }
}
