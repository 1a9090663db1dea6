internal import MVCC
internal import Storage

/// Who a member is: found once, kept in a file of its own in the data directory.
struct MemberIdentity: Hashable, Sendable {
    private static let name = "identity"

    var member: UInt64
    var cluster: UInt64

    init(member: UInt64, cluster: UInt64) {
        self.member = member
        self.cluster = cluster
    }

    /// A sole member, like no other.
    static func drawn() -> MemberIdentity {
        MemberIdentity(member: .random(in: 1 ... .max), cluster: .random(in: 1 ... .max))
    }

    /// Reads the identity; nil in a directory that has none yet.
    init?(in disk: PosixDisk) throws(StorageError) {
        guard try disk.names().contains(Self.name) else { return nil }
        let bytes = try disk.open(Self.name).read(at: 0, count: 16)
        guard bytes.count == 16 else {
            throw StorageError(.corrupt, "\(disk.path)/\(Self.name) is too short")
        }
        self.member = bytes.span.bigEndian64(at: 0)
        self.cluster = bytes.span.bigEndian64(at: 8)
    }

    /// Keeps the identity, durably.
    func store(in disk: PosixDisk) throws(StorageError) {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: self.member)
        bytes.append(bigEndian: self.cluster)
        let file = try disk.open(Self.name + ".new")
        try file.write(bytes, at: 0)
        try file.sync()
        try disk.rename(Self.name + ".new", to: Self.name)
        try disk.sync()
    }
}
