internal import MVCC

extension StoredValue {
    /// The same in the contract's words.
    init(_ value: KeyValue) {
        self.init(
            key: value.key,
            value: value.value,
            createRevision: value.createRevision,
            modRevision: value.modRevision,
            version: value.version,
            lease: value.lease
        )
    }
}

extension StoreEvent {
    /// The same in the contract's words.
    init(_ event: ChangeEvent) {
        self.init(
            kind: event.isDeletion ? .delete : .put,
            value: StoredValue(event.current),
            previous: event.previous.map { StoredValue($0) }
        )
    }
}
