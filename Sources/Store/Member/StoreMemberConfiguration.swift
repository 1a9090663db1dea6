/// How a member of the store is set up.
package struct StoreMemberConfiguration: Sendable {
    /// Where log and state are kept; made if it is not there.
    package var dataDirectory: String
    /// How many bytes the state may take before writes are refused.
    package var quotaBytes: Int = 2 << 30
    /// How large segments of the log are.
    package var segmentBytes: Int = 16 << 20
    /// After how many bytes of applied entries a checkpoint of the state is taken and the log before it removed.
    package var checkpointBytes: Int = 32 << 20
    /// How much of the newest history is kept in memory for watchers.
    package var watchWindowBytes: Int = 16 << 20
    /// How many revisions of it at most.
    package var watchWindowRevisions: Int = 10_000
    /// How many writes may wait; more are refused.
    package var waitingWritesMax: Int = 10_000
    /// How it finds the other members; nil: it is the only one.
    package var cluster: ClusterConfiguration?
    /// How it lets users in, once authentication is enabled.
    package var auth = StoreAuthConfiguration()
    /// After how long without a renewal the cluster is told what is left of a lease: etcd's interval.
    package var leaseCheckpointInterval: Duration = .seconds(300)
    /// What leases go by.
    package var clock: any MonotonicClock = SystemMonotonicClock()
    /// What the numbers of new members are made from.
    package var epochClock: any EpochClock = SystemEpochClock()

    /// The usual settings for a directory.
    package init(dataDirectory: String) {
        self.dataDirectory = dataDirectory
    }
}
