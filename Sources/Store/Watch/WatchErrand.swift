/// Receivers that are still to be told of what was made known. They must be before anything else is.
struct WatchErrand: Sendable {
    /// One of them.
    struct Told: Sendable {
        var id: UInt64
        var receiver: any WatchReceiver
        var news: WatchNews
        /// Where its task goes on from if it can not be told.
        var cursor: Int64
    }

    var told: [Told] = []
}
