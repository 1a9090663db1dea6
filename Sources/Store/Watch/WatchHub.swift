internal import MVCC
internal import Synchronization

/// Where watchers meet the changes. Keeps the newest in a window; a watcher is a cursor in the store's history.
///
/// A watcher that has seen everything is parked. A change concerns those whose range it lies in; the others stay
/// parked and thereby count as having seen it. One with a receiver stays parked, too, and is told; the others are
/// woken and ask. One that is behind the window reads from the state file.
final class WatchHub: Sendable {
    /// What a watcher is told when it asks for more.
    enum Step {
        case events([ChangeEvent], next: Int64)
        /// The changes it needs are no longer in the window.
        case behind
        /// It has seen everything up to this revision.
        case upToDate(Int64)
        case ended(StoreError)
    }

    typealias Woken = (id: UInt64, wake: CheckedContinuation<Int64, Never>, cursor: Int64)

    struct Parked {
        var cursor: Int64
        var wake: CheckedContinuation<Int64, Never>
        var receiver: (any WatchReceiver)?
    }

    struct State {
        var window: WatchWindow
        var index = WatchIndex()
        var watcherCount = 0
        var parked: [UInt64: Parked] = [:]
        /// Watchers that are to return from their next attempt to park at once.
        var nudged: Set<UInt64> = []
        /// Whether receivers are being told: none of them is woken before that is over.
        var isTelling = false
        var nextID: UInt64 = 1
        var failure: StoreError?
    }

    /// How much a watcher is given at a time, about.
    static let batchWeightMax = 1 << 20

    let state: Mutex<State>
    private let weightMax: Int
    private let countMax: Int

    init(currentRevision: Int64, weightMax: Int, countMax: Int) {
        self.weightMax = weightMax
        self.countMax = countMax
        let window = WatchWindow(currentRevision: currentRevision, weightMax: weightMax, countMax: countMax)
        self.state = Mutex(State(window: window))
    }

    /// The newest revision that watchers have been told of.
    var currentRevision: Int64 { self.state.withLock { $0.window.currentRevision } }

    /// Whether the watcher waits.
    func isParked(_ id: UInt64) -> Bool { self.state.withLock { $0.parked[id] != nil } }

    // MARK: Changes

    /// Adds changes, each list one revision, and wakes the watchers they concern. Those that have a receiver are told
    /// by `run`, which must follow.
    func publish(_ changes: [[ChangeEvent]]) -> WatchErrand {
        let (woken, errand) = self.state.withLock { state -> ([Woken], WatchErrand) in
            let before = state.window.currentRevision
            for events in changes {
                guard let revision = events.first?.current.modRevision else { continue }
                state.window.append(events, revision: revision)
            }
            return Self.concerned(changes, before, &state)
        }
        Self.resume(woken)
        return errand
    }

    /// Tells the receivers.
    func run(_ errand: WatchErrand) {
        guard !errand.told.isEmpty else { return }
        let refusing = errand.told.filter { !$0.receiver.receive($0.news) }
        let woken = self.state.withLock { state -> [Woken] in
            state.isTelling = false
            var woken: [Woken] = []
            for told in refusing {
                guard let parked = state.parked.removeValue(forKey: told.id) else { continue }
                woken.append((told.id, parked.wake, told.cursor))
            }
            // Those that were nudged in the meantime have heard everything by now.
            for id in state.nudged.sorted() {
                guard let parked = state.parked.removeValue(forKey: id) else { continue }
                state.nudged.remove(id)
                woken.append((id, parked.wake, max(parked.cursor, state.window.currentRevision + 1)))
            }
            return woken
        }
        Self.resume(woken)
    }

    /// Finds whom changes concern: who is to be woken, and who is to be told.
    private static func concerned(
        _ changes: [[ChangeEvent]],
        _ before: Int64,
        _ state: inout State
    ) -> ([Woken], WatchErrand) {
        var groups: [KeyRange: (events: [ChangeEvent], watchers: [UInt64])] = [:]
        var order: [KeyRange] = []
        for event in changes.joined() {
            state.index.visit(event.current.key) { range, watchers in
                if groups[range] == nil { order.append(range) }
                groups[range, default: ([], watchers)].events.append(event)
            }
        }
        var woken: [Woken] = []
        var errand = WatchErrand()
        let current = state.window.currentRevision
        for range in order {
            guard let (events, watchers) = groups[range], let last = events.last else { continue }
            let weight = events.reduce(0) { $0 + $1.weight }
            let news = WatchNews(events: events, revision: current)
            for id in watchers {
                guard let parked = state.parked[id], parked.cursor <= last.current.modRevision else { continue }
                let cursor = max(parked.cursor, before + 1)
                // Who waits for a revision to come may want only the later ones of these.
                if let receiver = parked.receiver, parked.cursor <= before + 1, weight <= Self.batchWeightMax {
                    errand.told.append(WatchErrand.Told(id: id, receiver: receiver, news: news, cursor: cursor))
                } else {
                    state.parked[id] = nil
                    woken.append((id, parked.wake, cursor))
                }
            }
        }
        state.isTelling = !errand.told.isEmpty
        return (woken, errand)
    }

    /// Whether there is any watcher: if not, nobody has to be told what changed.
    var isWatched: Bool { self.state.withLock { $0.watcherCount > 0 } }

    /// The state went on to a revision, and what changed was not kept: all watchers look at it for what they missed.
    func startOver(at revision: Int64) {
        let woken = self.state.withLock { state in
            let before = state.window.currentRevision
            let current = max(revision, before)
            state.window = WatchWindow(currentRevision: current, weightMax: self.weightMax, countMax: self.countMax)
            defer { state.parked = [:] }
            return state.parked.map { Woken($0.key, $0.value.wake, max($0.value.cursor, before + 1)) }
        }
        Self.resume(woken)
    }

    /// The oldest watchers first.
    static func resume(_ woken: [Woken]) {
        for watcher in woken.sorted(by: { $0.id < $1.id }) { watcher.wake.resume(returning: watcher.cursor) }
    }

    /// Ends all watches.
    func end(_ error: StoreError) {
        let woken = self.state.withLock { state in
            state.failure = state.failure ?? error
            defer { state.parked = [:] }
            return state.parked.map { Woken($0.key, $0.value.wake, $0.value.cursor) }
        }
        Self.resume(woken)
    }
}
