internal import Store

/// A watch of a `ConvertedStore`: the events of the one below, in another version.
final class ConvertedWatch: StoreWatchSource {
    private let watch: StoreWatch
    private let converter: CustomConverter

    init(_ watch: StoreWatch, converter: CustomConverter) {
        self.watch = watch
        self.converter = converter
    }

    func next() async throws -> StoreWatchBatch? {
        var iterator = self.watch.makeAsyncIterator()
        guard var batch = try await iterator.next() else { return nil }
        for index in batch.events.indices {
            let event = batch.events[index]
            if event.kind == .put { batch.events[index].value = try await self.converter.read(event.value) }
            batch.events[index].previous = try await self.converter.read(event.previous)
        }
        return batch
    }

    func requestProgress() { self.watch.requestProgress() }

    func cancel() { self.watch.cancel() }
}
