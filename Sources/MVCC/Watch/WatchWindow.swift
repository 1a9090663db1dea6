internal import DequeModule

/// The newest changes, kept in memory for watchers that are nearly up to date. Bounded by count and by weight.
package struct WatchWindow: Sendable {
    private struct Step: Sendable {
        var revision: Int64
        var events: [ChangeEvent]
        var weight: Int
    }

    private var steps: Deque<Step> = []
    private var weight = 0
    private let weightMax: Int
    private let countMax: Int
    /// Every change with a revision from here on is in the window.
    package private(set) var firstRevision: Int64
    /// The newest revision, whether it is in the window or was before it.
    package private(set) var currentRevision: Int64

    /// A window on a store that stands at `currentRevision`.
    package init(currentRevision: Int64, weightMax: Int, countMax: Int) {
        self.currentRevision = currentRevision
        self.firstRevision = currentRevision + 1
        self.weightMax = weightMax
        self.countMax = countMax
    }

    /// Adds the changes of the next revision and drops the oldest that no longer fit.
    package mutating func append(_ events: [ChangeEvent], revision: Int64) {
        precondition(revision == self.currentRevision + 1, "revisions follow each other")
        let weight = events.reduce(0) { $0 + $1.weight }
        self.steps.append(Step(revision: revision, events: events, weight: weight))
        self.weight += weight
        self.currentRevision = revision
        while self.weight > self.weightMax || self.steps.count > self.countMax, let oldest = self.steps.popFirst() {
            self.weight -= oldest.weight
            self.firstRevision = oldest.revision + 1
        }
    }

    /// The changes in `range` from `start` on, up to a weight, always whole revisions; nil when `start` is before
    /// the window. `next` is the revision to go on from.
    package func changes(
        from start: Int64,
        in range: KeyRange,
        weightMax: Int
    ) -> (events: [ChangeEvent], next: Int64)? {
        guard start >= self.firstRevision else { return nil }
        guard start <= self.currentRevision else { return ([], start) }
        var events: [ChangeEvent] = []
        var weight = 0
        for step in self.steps[Int(start - self.firstRevision)...] {
            if weight >= weightMax { return (events, step.revision) }
            for event in step.events where range.contains(event.current.key) {
                events.append(event)
                weight += event.weight
            }
        }
        return (events, self.currentRevision + 1)
    }
}
