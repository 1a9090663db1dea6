package import MVCC

extension KeyspaceView {
    static let alarmsKey = Array("alarms".utf8)

    /// The alarms as they are stored.
    package func alarms() throws(MVCCError) -> AlarmBook {
        switch self.transaction.with(Self.alarmsKey, in: self.trees.numbers, { AlarmBook(encoded: $0) }) {
        case .found(let book?): return book
        case .found(nil): throw MVCCError(.corrupt, "the stored alarms are broken")
        case .absent: return AlarmBook()
        case .failed(let error): throw MVCCError(error)
        }
    }
}

extension KeyspaceChange {
    package func setAlarms(_ alarms: AlarmBook) throws(MVCCError) {
        try self.transaction.store(Self.alarmsKey, alarms.encoded(), in: self.trees.numbers)
    }
}
