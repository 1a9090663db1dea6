/// Why a request can not be evaluated. Nothing has been changed when it is thrown, save for `.storage`.
package struct MVCCError: Error, Sendable {
    /// The kind of refusal.
    package enum Code: String, Sendable, CaseIterable {
        /// The revision is compacted away.
        case compacted
        /// The revision has not happened yet.
        case futureRevision
        /// `ignoreValue` or `ignoreLease` on a key that does not exist.
        case keyNotFound
        /// The lease does not exist.
        case leaseNotFound
        /// A lease of that identifier exists.
        case leaseExists
        /// An alarm says that there is no room for more.
        case noSpace
        /// An alarm says that members' states differ.
        case corruptCluster
        /// What is stored is not what was written.
        case corrupt
        /// The storage below failed; see `cause`.
        case storage
    }

    /// The kind of refusal.
    package var code: Code
    /// What is refused.
    package var message: String
    /// With `.storage`: what happened below.
    package var cause: (any Error)?

    /// A refusal, described.
    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
