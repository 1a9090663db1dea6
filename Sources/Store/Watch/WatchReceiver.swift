/// A watcher that is told of changes where they are made known, without a task that wakes up for them.
protocol WatchReceiver: AnyObject, Sendable {
    /// Takes changes that it has not seen. Returns false, and has taken nothing, if it can not keep up: then its task
    /// goes on from where it was.
    func receive(_ news: WatchNews) -> Bool
}
