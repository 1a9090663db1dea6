/// What a watcher asks for, by its query.
struct WatchOptions: Sendable {
    /// Nil or "0": from the present state; else only what comes after it.
    var resourceVersion: String?
    var allowsBookmarks: Bool
    /// The present state first, then a bookmark that tells its end.
    var sendsInitialEvents: Bool?
    var timeout: Duration
}
