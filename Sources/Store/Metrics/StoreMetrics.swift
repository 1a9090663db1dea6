internal import Synchronization

/// What a member counts for `/metrics`, beside what its status says anyway. Counting is an addition without a lock.
final class StoreMetrics: Sendable {
    /// How long the log's disk took to sync.
    let logSync = DurationHistogram()
    /// How long a commit of the state took.
    let stateCommit = DurationHistogram()
    /// Proposals of this member that are under way or wait for a leader.
    let proposalsPending = Atomic<Int>(0)
    /// Those that were not decided in time.
    let proposalsFailed = Atomic<UInt64>(0)
    /// Keys written and deleted since the start.
    let puts = Atomic<UInt64>(0)
    let deletes = Atomic<UInt64>(0)
    /// Reads of ranges since the start.
    let ranges = Atomic<UInt64>(0)
    /// Watches, and those of them that read old changes from the disk.
    let watchers = Atomic<Int>(0)
    let slowWatchers = Atomic<Int>(0)
    /// Streams on which clients watch.
    let watchStreams = Atomic<Int>(0)
}
