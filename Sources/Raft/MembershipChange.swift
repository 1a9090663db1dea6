/// What an entry of kind `membership` carries.
package struct MembershipChange: Hashable, Sendable {
    /// Who takes part from that entry on, in full.
    package var membership: Membership
    /// What the state machine wants to know with it, opaque to Raft; empty where a joint configuration is left.
    package var context: [UInt8]

    /// A change to `membership`.
    package init(membership: Membership, context: [UInt8] = []) {
        self.membership = membership
        self.context = context
    }

    /// The membership, then the context.
    package func encoded() -> [UInt8] { self.membership.encoded() + self.context }

    /// What `encoded` gave; nil for anything else, and for a membership without voters.
    package init?(encoded bytes: [UInt8]) {
        var rest = bytes[...]
        guard let membership = Membership(consuming: &rest), !membership.voters.isEmpty else { return nil }
        self.init(membership: membership, context: Array(rest))
    }
}
