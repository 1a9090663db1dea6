internal import Store

/// A watch of an `EncryptedStore`: the events of the one below, opened by the rules of the moment.
final class EncryptedWatch: StoreWatchSource {
    private let watch: StoreWatch
    private let encryption: EncryptionAtRest

    init(_ watch: StoreWatch, encryption: EncryptionAtRest) {
        self.watch = watch
        self.encryption = encryption
    }

    func next() async throws -> StoreWatchBatch? {
        var iterator = self.watch.makeAsyncIterator()
        guard var batch = try await iterator.next() else { return nil }
        let rules = self.encryption.rules
        batch.events = try batch.events.map { event in
            var event = event
            if event.kind == .put { event.value = try rules.open(event.value) }
            event.previous = try event.previous.map { try rules.open($0) }
            return event
        }
        return batch
    }

    func requestProgress() { self.watch.requestProgress() }

    func cancel() { self.watch.cancel() }
}
