/// What stands behind a `StoreWatch`. Ends itself when its last reference goes away.
package protocol StoreWatchSource: AnyObject, Sendable {
    /// The next batch, or nil after `cancel()`. Throws `StoreError`, or `CancellationError` with its task.
    func next() async throws -> StoreWatchBatch?
    /// Makes a progress batch come soon.
    func requestProgress()
    /// Ends the watch.
    func cancel()
}
