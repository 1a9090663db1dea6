/// Why a member does not do what it was asked for now.
package struct RaftRefusal: Error, Hashable, Sendable {
    /// The kind of reason.
    package enum Code: String, Sendable, CaseIterable {
        /// Only the leader can.
        case notLeader
        /// A change of membership, or what an earlier leader left, is not applied yet.
        case changeUnderway
        /// Leadership is being handed over.
        case transferUnderway
        /// It makes no sense: nobody could vote, or the member can not lead.
        case invalid
    }

    /// The kind of reason.
    package var code: Code

    /// A refusal of that kind.
    package init(_ code: Code) {
        self.code = code
    }
}
