/// A contradiction that a correct member can not bring about: the member must stop.
package struct RaftError: Error, Hashable, Sendable {
    /// The kind of contradiction.
    package enum Code: String, Sendable, CaseIterable {
        /// A leader wants to replace an entry that is committed here.
        case committedEntryReplaced
        /// The log on disk has a gap or does not follow its snapshot.
        case logBroken
    }

    /// The kind of contradiction.
    package var code: Code
    /// What was found.
    package var message: String

    /// A contradiction, described.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
