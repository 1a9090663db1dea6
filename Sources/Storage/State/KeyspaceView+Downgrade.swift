package import MVCC

extension KeyspaceView {
    static let downgradeKey = Array("downgrade".utf8)

    /// The version that the cluster is on its way down to, if any.
    package func downgrade() throws(StorageError) -> String? {
        let stored = self.transaction.with(Self.downgradeKey, in: self.trees.numbers) { bytes in
            String(decoding: bytes.withUnsafeBufferPointer { Array($0) }, as: UTF8.self)
        }
        switch stored {
        case .found(let target): return target.isEmpty ? nil : target
        case .absent: return nil
        case .failed(let error): throw error
        }
    }
}

extension KeyspaceChange {
    package func setDowngrade(_ target: String?) throws(MVCCError) {
        try self.transaction.store(Self.downgradeKey, Array((target ?? "").utf8), in: self.trees.numbers)
    }
}
