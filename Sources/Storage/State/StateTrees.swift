/// The B+trees of the state.
struct StateTrees: Sendable {
    typealias Tree = LMDBEnvironment.Tree

    /// Key → `KeyHead`.
    let heads: Tree
    /// Revision (main 8, sub 4 bytes, big-endian) → `RevisionRecord`.
    let records: Tree
    /// See `StoredLease`.
    let leases: Tree
    /// "numbers" → `StateNumbers`; "membership" and "snapshot" → see `KeyspaceView+Cluster`,
    /// "alarms" → see `KeyspaceView+Alarms`, "downgrade" → `KeyspaceView+Downgrade`, "auth" → `KeyspaceView+Auth`.
    let numbers: Tree
    /// Member identifier (8 bytes, big-endian) → what is known of it; empty once it is removed.
    let members: Tree
    /// Name of a user → `authpb.User`.
    let users: Tree
    /// Name of a role → `authpb.Role`.
    let roles: Tree

    /// All trees, in the order of their names.
    var all: [Tree] {
        [self.heads, self.records, self.leases, self.numbers, self.members, self.users, self.roles]
    }

    /// The trees' names, in the order of the properties.
    static let names = ["heads", "records", "leases", "numbers", "members", "users", "roles"]

    init(_ environment: LMDBEnvironment) throws(StorageError) {
        let trees = try environment.openTrees(Self.names)
        self.heads = trees[0]
        self.records = trees[1]
        self.leases = trees[2]
        self.numbers = trees[3]
        self.members = trees[4]
        self.users = trees[5]
        self.roles = trees[6]
    }
}
