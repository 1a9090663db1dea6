internal import Storage

/// Who the restored member is, and in what cluster.
package struct RestoredIdentity: Sendable {
    /// Its name.
    package var name = "default"
    /// `name=url` for every member, separated by commas.
    package var initialCluster = "default=http://localhost:2380"
    /// What tells this cluster from another of the same members.
    package var clusterToken = "etcd-cluster"
    /// Its peer URLs.
    package var peerURLs = ["http://localhost:2380"]

    /// A member alone.
    package init() {}

    /// Whether it fits together.
    func check() throws(SnapshotError) {
        let names = self.initialCluster.split(separator: ",").map { member in
            String(member.prefix { $0 != "=" })
        }
        guard names.contains(self.name) else {
            throw SnapshotError(
                .invalidOption,
                "couldn't find local name \"\(self.name)\" in the initial cluster configuration"
            )
        }
        guard Set(names).count == 1 else {
            throw SnapshotError(.unsupported, "--initial-cluster names several members: restore one, then add others")
        }
    }

    /// Stores it in a member's directory: a sole member draws its numbers.
    func write(in disk: PosixDisk) throws(StorageError) {
        try MemberIdentity.drawn().store(in: disk)
    }
}
