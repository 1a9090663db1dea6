internal import MVCC
internal import Raft
internal import Wire

/// What a membership entry carries beside who votes: the number of the request, and all members with their addresses.
struct MembershipContext: Sendable {
    /// The number of the request that waits for it; 0 when nobody does.
    var request: UInt64
    /// All members as of this entry.
    var members: [Etcd.Member]

    init(request: UInt64, members: [Etcd.Member]) {
        self.request = request
        self.members = members
    }

    /// Reads what `encoded` wrote; nil where there is nothing to read, as in an entry that only leaves a joint
    /// membership.
    init?(_ bytes: [UInt8]) throws(WireError) {
        guard bytes.count >= 8 else { return nil }
        self.request = bytes.span.bigEndian64(at: 0)
        self.members = try Etcd.MemberListResponse(protobuf: Array(bytes.dropFirst(8))).members
    }

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: self.request)
        bytes.append(contentsOf: Etcd.MemberListResponse { $0.members = self.members }.protobuf())
        return bytes
    }
}
