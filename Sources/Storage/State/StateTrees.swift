/// The B+trees of the state.
struct StateTrees: Sendable {
    typealias Tree = LMDBEnvironment.Tree

    /// Key → `KeyHead`.
    let heads: Tree
    /// Revision (main 8, sub 4 bytes, big-endian) → `RevisionRecord`.
    let records: Tree
    /// Lease identifier (8 bytes, big-endian) → time to live in seconds (8 bytes).
    let leases: Tree
    /// The one key "numbers" → `StateNumbers`.
    let numbers: Tree

    init(_ environment: LMDBEnvironment) throws(StorageError) {
        let trees = try environment.openTrees(["heads", "records", "leases", "numbers"])
        self.heads = trees[0]
        self.records = trees[1]
        self.leases = trees[2]
        self.numbers = trees[3]
    }
}
