/// Who the restored member is, and in what cluster. The numbers follow from it as in etcd: so members that are restored
/// each by itself from the same snapshot find each other.
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

    /// Works out who takes part. Throws if that does not fit together.
    func findings() throws(SnapshotError) -> ClusterDirectory.Findings {
        do throws(StoreError) {
            var configuration = ClusterConfiguration(
                name: self.name,
                peerURLs: self.peerURLs,
                clientURLs: [],
                initialMembers: try ClusterConfiguration.initialMembers(in: self.initialCluster)
            )
            configuration.token = self.clusterToken
            return try ClusterDirectory.findings(of: configuration)
        } catch {
            throw SnapshotError(.invalidOption, error.message)
        }
    }
}
