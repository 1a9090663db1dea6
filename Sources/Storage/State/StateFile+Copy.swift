internal import MVCC
package import Raft

/// A copy of a state in a file of its own, as it goes from one member to another.
package struct StateCopy: Sendable {
    /// The file.
    package let path: String
    /// The last log entry that the state contains.
    package let applied: (index: LogIndex, term: Term)
    /// Who took part at that entry; nil for a sole member that never had another.
    package let membership: Membership?
}

extension StateFile {
    /// Writes a consistent copy of the state to a new file, while changes go on. Blocks for as long as the disk takes.
    package func copy(to path: String) throws(StorageError) -> StateCopy {
        try self.environment.copy(to: path)
        return try Self.examineCopy(at: path)
    }

    /// Says what a copy holds; throws if it is not whole.
    package static func examineCopy(at path: String) throws(StorageError) -> StateCopy {
        let environment = try Self.openCopy(at: path)
        let trees = try environment.openExistingTrees(["numbers"])
        guard let numbers = trees["numbers"] else { throw .corrupt(path, at: 0, "not a copy of a state") }
        let transaction = try environment.read()
        let stored = transaction.with(KeyspaceView.numbersKey, in: numbers) { StateNumbers($0) }
        guard case .found(let values?) = stored else { throw .corrupt(path, at: 0, "not a copy of a state") }
        let membership = transaction.with(KeyspaceView.membershipKey, in: numbers) { bytes in
            Membership(encoded: bytes.withUnsafeBufferPointer { Array($0) })
        }
        switch membership {
        case .found(let membership?):
            return StateCopy(path: path, applied: values.applied, membership: membership)
        case .absent:
            return StateCopy(path: path, applied: values.applied, membership: nil)
        case .found(nil), .failed:
            throw .corrupt(path, at: 0, "the membership is broken")
        }
    }

    /// Puts what a copy holds in place of all that is here, as one change: a crash leaves the old or the new state.
    ///
    /// Views that are open go on to see the old one. Called by the thread that makes changes.
    package func replace(withCopyAt path: String) throws(StorageError) {
        let source = try Self.openCopy(at: path)
        let sourceTrees = try source.openExistingTrees(StateTrees.names)
        let reading = try source.read()
        let change = try self.change()
        change.forgetCounts()
        for (name, tree) in zip(StateTrees.names, self.trees.all) {
            try change.transaction.clear(tree)
            guard let sourceTree = sourceTrees[name] else { continue }
            try Self.copy(sourceTree, of: reading, to: tree, of: change.transaction)
        }
        try change.reloadNumbers()
        try change.setSnapshotEnd(index: change.numbers.applied.index, term: change.numbers.applied.term)
        try change.commit()
        try self.countKeys()
    }

    private static func copy(
        _ source: LMDBEnvironment.Tree,
        of reading: LMDBTransaction,
        to target: LMDBEnvironment.Tree,
        of writing: LMDBTransaction
    ) throws(StorageError) {
        let failure = try reading.visit(source, from: []) { key, value throws(StorageError) in
            let key = key.withUnsafeBufferPointer { Array($0) }
            try writing.put(key, value.withUnsafeBufferPointer { Array($0) }, in: target, isLast: true)
            return true
        }
        if let failure { throw failure }
    }

    private static func openCopy(at path: String) throws(StorageError) -> LMDBEnvironment {
        try LMDBEnvironment(path: path, sizeMax: 64 << 30, readersMax: 8, treesMax: Self.treesMax, isReadOnly: true)
    }
}
