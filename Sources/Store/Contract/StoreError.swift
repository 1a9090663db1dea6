/// Why the store refused or failed.
package struct StoreError: Error, Sendable {
    /// The kind of failure, on which callers decide.
    package enum Code: String, Sendable, CaseIterable {
        /// The revision asked for is compacted away; `compactRevision` says from where history is kept.
        case compacted
        /// The revision asked for has not happened yet.
        case futureRevision
        /// No such lease, or it has lapsed.
        case leaseNotFound
        /// A lease of that identifier exists.
        case leaseExists
        /// The lease's time to live is beyond the maximum.
        case leaseTooLong
        /// The request breaks a rule of the API: no key, duplicate keys, conflicting options.
        case invalidRequest
        /// The key that the request relies on does not exist.
        case keyNotFound
        /// The request is larger than the store takes.
        case requestTooLarge
        /// A transaction has more operations than the store takes.
        case tooManyOperations
        /// The store holds as much as it may.
        case noSpace
        /// Too many requests are waiting.
        case tooManyRequests
        /// There is no leader, or it changed while the request was under way: its outcome may be unknown.
        case unavailable
        /// This member does not lead and cannot answer.
        case notLeader
        /// Leadership cannot go to that member.
        case badTransferee
        /// There is a member of that identifier, or was.
        case memberExists
        /// There is a member at that address.
        case peerURLExists
        /// No such member.
        case memberNotFound
        /// Only learners are promoted.
        case memberNotLearner
        /// The learner lacks too much of the log.
        case learnerNotReady
        /// There are as many learners as there may be.
        case tooManyLearners
        /// Too few members run for the change.
        case notEnoughStarted
        /// Too few members are heard for the change.
        case unhealthy
        /// The peer belongs to another cluster.
        case clusterMismatch
        /// Who asks may not.
        case permissionDenied
        /// The token is none, or none any more.
        case unauthenticated
        /// Users and roles are not such that it makes sense.
        case authConflict
        /// Users and roles are not those by which the request was allowed.
        case authChanged
        /// The store is shutting down.
        case stopped
        /// The data on disk is not what was written.
        case corrupt
        /// The disk failed.
        case inputOutput
        /// The remote store cannot be reached or answered out of protocol.
        case connection
    }

    /// The kind of failure.
    package var code: Code
    /// What failed, for people; for requests, etcd's own text.
    package var message: String
    /// With `.compacted`: the oldest revision that can still be read.
    package var compactRevision: Int64
    /// The error behind it.
    package var cause: (any Error)?

    /// An error with its text.
    package init(_ code: Code, _ message: String, compactRevision: Int64 = 0, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.compactRevision = compactRevision
        self.cause = cause
    }
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        let cause = self.cause.map { String(describing: $0) } ?? ""
        let reason = cause.isEmpty || cause.hasPrefix(self.message) ? "" : ": \(cause)"
        return "\(self.code.rawValue): \(self.message)\(reason)"
    }
}
