/// A lease as it stands after a grant or a renewal.
package struct StoreLease: Hashable, Sendable {
    /// Its identifier.
    package var id: Int64
    /// Seconds from now until it lapses, unless renewed.
    package var timeToLive: Int64

    /// A lease with that many seconds to live.
    package init(id: Int64, timeToLive: Int64) {
        self.id = id
        self.timeToLive = timeToLive
    }
}
