/// A running watch: an asynchronous sequence of batches, read by one task at a time.
///
/// It is a cursor, not a queue: who reads slowly falls behind in the store's history and catches up from there.
package struct StoreWatch: AsyncSequence, Sendable {
    package typealias Element = StoreWatchBatch

    private let source: any StoreWatchSource

    /// A watch that reads from `source`.
    package init(source: any StoreWatchSource) {
        self.source = source
    }

    /// Asks for a batch that tells the revision up to which the watch is complete, even if nothing changes.
    package func requestProgress() {
        self.source.requestProgress()
    }

    /// Ends the watch: a pending and every later `next()` return nil.
    package func cancel() {
        self.source.cancel()
    }

    package func makeAsyncIterator() -> Iterator {
        Iterator(source: self.source)
    }

    /// Iterates the watch; throws `StoreError`.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let source: any StoreWatchSource

        package mutating func next() async throws -> StoreWatchBatch? {
            try await self.source.next()
        }
    }
}
