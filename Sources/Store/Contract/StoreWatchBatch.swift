/// What a watch delivers at a time. All events of one revision come in the same batch.
package struct StoreWatchBatch: Hashable, Sendable {
    /// The changes, in order; none when the batch only tells progress.
    package var events: [StoreEvent]
    /// Every change of the range up to this revision has now been delivered.
    package var revision: Int64

    /// Changes after which nothing up to `revision` is missing.
    package init(events: [StoreEvent], revision: Int64) {
        self.events = events
        self.revision = revision
    }
}
