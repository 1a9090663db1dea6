internal import Crypto
internal import MVCC
internal import Raft

/// How members and clusters get their numbers, as in etcd: so every initial member finds the same ones by itself.
enum MemberNumbers {
    /// The number of a member: a hash of its addresses, the cluster's token and, when it is added later, the time.
    static func member(peerURLs: [String], token: String, seconds: Int64? = nil) -> NodeID {
        let text = peerURLs.sorted().joined() + token + (seconds.map { String($0) } ?? "")
        return NodeID(Self.hash(Array(text.utf8)))
    }

    /// The number of a cluster: a hash of its members'.
    static func cluster(of members: [NodeID]) -> UInt64 {
        var bytes: [UInt8] = []
        for member in members.sorted() { bytes.append(bigEndian: member.rawValue) }
        return Self.hash(bytes)
    }

    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        let digest = Array(Insecure.SHA1.hash(data: bytes))
        return digest.span.bigEndian64(at: 0)
    }
}
