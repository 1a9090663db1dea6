/// Something wrong with a member that all members are to know of: replicated state, until somebody says it is over.
package struct Alarm: Hashable, Comparable, Sendable {
    /// What is wrong; the numbers are etcd's.
    package enum Kind: UInt8, CaseIterable, Sendable {
        /// The member's state is as large as it may be.
        case noSpace = 1
        /// The member's state differs from the others'.
        case corrupt = 2

        /// etcd's name for it.
        package var name: String {
            switch self {
            case .noSpace: "NOSPACE"
            case .corrupt: "CORRUPT"
            }
        }
    }

    /// What is wrong.
    package var kind: Kind
    /// The member with which it is.
    package var member: UInt64

    /// An alarm of a member.
    package init(_ kind: Kind, of member: UInt64) {
        self.kind = kind
        self.member = member
    }

    package static func < (left: Alarm, right: Alarm) -> Bool {
        (left.kind.rawValue, left.member) < (right.kind.rawValue, right.member)
    }
}

extension Alarm: CustomStringConvertible {
    /// As etcd prints it, with its last space.
    package var description: String { "memberID:\(self.member) alarm:\(self.kind.name) " }
}
