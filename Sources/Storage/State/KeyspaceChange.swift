package import MVCC
package import Raft

/// A change of the applied state under way. Sees itself; others see it once it is committed.
package final class KeyspaceChange: KeyspaceView, KeyspaceWriter {
    /// The counts as they are after what was changed so far.
    private var changedCounts: KeyCounts?

    package override var counts: KeyCounts? { self.changedCounts }

    override init(
        _ transaction: LMDBTransaction,
        _ trees: StateTrees,
        _ history: CountsHistory
    ) throws(StorageError) {
        try super.init(transaction, trees, history)
        self.changedCounts = history.counts(of: transaction.id - 1)
    }

    /// Does without counts: the keys are about to be changed by other means.
    func forgetCounts() {
        self.changedCounts = nil
    }

    /// Makes it visible. The object must not be used after it.
    package func commit() throws(StorageError) {
        try self.transaction.put(Self.numbersKey, self.numbers.encoded(), in: self.trees.numbers)
        self.history.note(self.changedCounts, of: self.transaction.id)
        try self.transaction.commit()
    }

    /// Takes over the numbers that were put into the tree by other means.
    func reloadNumbers() throws(StorageError) {
        self.numbers = try Self.readNumbers(self.transaction, self.trees)
    }

    package func setCurrentRevision(_ revision: Int64) {
        self.numbers.currentRevision = revision
    }

    package func setCompactRevision(_ revision: Int64) {
        self.numbers.compactRevision = revision
    }

    /// Notes up to where the garbage of compactions is removed.
    package func setSweptRevision(_ revision: Int64) {
        self.numbers.sweptRevision = revision
    }

    /// Notes the last log entry that is applied: it is stored together with what the entry changed.
    package func setApplied(index: LogIndex, term: Term) {
        self.numbers.applied = (index, term)
    }

    package func setHead(_ head: KeyHead, of key: [UInt8], replacing old: KeyHead?) throws(MVCCError) {
        try self.heads.set(head, of: key)
        try self.changedCounts?.didSet(head, of: key, replacing: old, in: self)
    }

    package func removeHead(of key: [UInt8]) throws(MVCCError) {
        try self.heads.remove(key)
        self.changedCounts?.didRemove(key)
    }

    package func append(_ record: RevisionRecord, at revision: Revision) throws(MVCCError) {
        do throws(StorageError) {
            try self.transaction.append(Self.encode(revision), count: record.encodedCount, to: self.trees.records) {
                record.encode(into: $0)
            }
        } catch {
            throw MVCCError(error)
        }
    }

    package func removeRecord(at revision: Revision) throws(MVCCError) {
        try self.transaction.delete(Self.encode(revision), from: self.trees.records)
    }

    package func setLease(_ id: Int64, timeToLive: Int64, remaining: Int64) throws(MVCCError) {
        let value = StoredLease(id: id, timeToLive: timeToLive, remaining: remaining)
        try self.transaction.store(Self.encode(id), value.encoded(), in: self.trees.leases)
    }

    package func removeLease(_ id: Int64) throws(MVCCError) {
        try self.transaction.delete(Self.encode(id), from: self.trees.leases)
    }

    package func setMemberRecord(_ record: [UInt8], of id: UInt64) throws(MVCCError) {
        do throws(StorageError) {
            try self.setMemberRecord(record, of: NodeID(id))
        } catch {
            throw MVCCError(error)
        }
    }

    private static func encode(_ number: Int64) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: UInt64(bitPattern: number))
        return bytes
    }
}

extension LMDBTransaction {
    /// `put` with the error that MVCC passes on.
    func store(_ key: [UInt8], _ value: [UInt8], in tree: Tree) throws(MVCCError) {
        do throws(StorageError) {
            try self.put(key, value, in: tree)
        } catch {
            throw MVCCError(error)
        }
    }

    /// `remove` with the error that MVCC passes on.
    func delete(_ key: [UInt8], from tree: Tree) throws(MVCCError) {
        do throws(StorageError) {
            try self.remove(key, from: tree)
        } catch {
            throw MVCCError(error)
        }
    }
}
