/// The lease of a leader ran out before it could be renewed.
package struct LeadershipLost: Error, Hashable, Sendable, CustomStringConvertible {
    /// The error.
    package init() {}

    package var description: String { "leadership lost: the lease could not be renewed in time" }
}
