/// The recent changes of one resource, in order: what watchers read from, each with a cursor of its own.
struct EventWindow {
    /// What a watcher at some revision gets.
    enum Read {
        /// The changes after the cursor, and the revision up to which they are complete.
        case events(ArraySlice<HubEvent>, revision: Int64)
        /// Nothing is new.
        case upToDate
        /// The cursor has fallen out of the window.
        case expired(oldest: Int64)
    }

    private let eventsMax: Int
    private var events: [HubEvent] = []
    /// Every change after this revision is in the window.
    private(set) var floor: Int64
    /// Every change up to this revision has arrived.
    private(set) var revision: Int64

    init(startingAt revision: Int64, eventsMax: Int) {
        self.floor = revision
        self.revision = revision
        self.eventsMax = eventsMax
    }

    /// Takes a batch in; all events of one revision come in the same one.
    mutating func append(_ batch: [HubEvent], revision: Int64) {
        self.events.append(contentsOf: batch)
        self.revision = max(self.revision, revision)
        // Twice the size before it is cut, so that cutting costs little per event.
        guard self.events.count > self.eventsMax * 2 else { return }
        let excess = self.events.count - self.eventsMax
        let last = self.events[excess - 1].revision
        let kept = self.events[excess...].drop { $0.revision <= last }
        self.floor = last
        self.events = Array(kept)
    }

    func read(after cursor: Int64) -> Read {
        if cursor < self.floor { return .expired(oldest: self.floor) }
        if cursor >= self.revision { return .upToDate }
        var low = 0
        var high = self.events.count
        while low < high {
            let middle = (low + high) / 2
            if self.events[middle].revision > cursor { high = middle } else { low = middle + 1 }
        }
        return .events(self.events[low...], revision: self.revision)
    }
}
