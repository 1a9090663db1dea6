internal import MVCC
package import Raft

// Who takes part, as the state knows it: changed by applying entries of the log, so that it goes with them.
extension KeyspaceView {
    static let membershipKey = Array("membership".utf8)
    static let snapshotKey = Array("snapshot".utf8)

    /// The membership as of the last applied entry; nil for a sole member that never had another.
    package func membership() throws(StorageError) -> Membership? {
        let lookup = self.transaction.with(Self.membershipKey, in: self.trees.numbers) { bytes in
            Membership(encoded: bytes.withUnsafeBufferPointer { Array($0) })
        }
        switch lookup {
        case .found(let membership?): return membership
        case .found(nil): throw StorageError(.corrupt, "the stored membership is broken")
        case .absent: return nil
        case .failed(let error): throw error
        }
    }

    /// The entry up to which this state came as a snapshot from another member; nil if none ever did.
    package func snapshotEnd() throws(StorageError) -> (index: LogIndex, term: Term)? {
        let lookup = self.transaction.with(Self.snapshotKey, in: self.trees.numbers) { bytes in
            bytes.count == 16 ? (LogIndex(bytes.bigEndian64(at: 0)), Term(bytes.bigEndian64(at: 8))) : nil
        }
        switch lookup {
        case .found(let end?): return end
        case .found(nil): throw StorageError(.corrupt, "the stored end of the snapshot is broken")
        case .absent: return nil
        case .failed(let error): throw error
        }
    }

    /// What is stored of each member that takes part or ever did, by identifier; of removed ones, nothing.
    package func memberRecords() throws(StorageError) -> [(id: NodeID, record: [UInt8])] {
        var records: [(id: NodeID, record: [UInt8])] = []
        let failure = self.transaction.visit(self.trees.members, from: []) { key, value in
            guard key.count == 8 else { return true }
            records.append((NodeID(key.bigEndian64(at: 0)), value.withUnsafeBufferPointer { Array($0) }))
            return true
        }
        if let failure { throw failure }
        return records
    }
}

extension KeyspaceChange {
    /// Notes who takes part from here on.
    package func setMembership(_ membership: Membership) throws(StorageError) {
        try self.transaction.put(Self.membershipKey, membership.encoded(), in: self.trees.numbers)
    }

    /// Notes what is known of a member; nothing once it is removed, so that its identifier is never taken again.
    package func setMemberRecord(_ record: [UInt8], of id: NodeID) throws(StorageError) {
        var key: [UInt8] = []
        key.append(bigEndian: id.rawValue)
        try self.transaction.put(key, record, in: self.trees.members)
    }

    /// Notes that the state came as a snapshot.
    func setSnapshotEnd(index: LogIndex, term: Term) throws(StorageError) {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: index.rawValue)
        bytes.append(bigEndian: term.rawValue)
        try self.transaction.put(Self.snapshotKey, bytes, in: self.trees.numbers)
    }
}
