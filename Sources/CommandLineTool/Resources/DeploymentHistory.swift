internal import KubernetesAPI
internal import KubernetesClient

/// The revisions of a deployment that are kept: its replica sets, the oldest first.
struct DeploymentHistory {
    private static let annotation = "deployment.kubernetes.io/revision"

    let entries: [(revision: Int64, set: AppsV1.ReplicaSet)]

    /// The history that these replica sets make up; those without a revision are left out.
    init(_ sets: [AppsV1.ReplicaSet]) {
        self.entries = sets.compactMap { set in
            Int64(set.metadata.annotations[Self.annotation] ?? "").map { ($0, set) }
        }.sorted { $0.revision < $1.revision }
    }

    /// Reads the replica sets that a deployment owns.
    init(of deployment: AppsV1.Deployment, _ session: Session) async throws {
        let sets: ObjectList<AppsV1.ReplicaSet> = try await session.client.list(
            namespace: session.namespace,
            ListOptions(labelSelector: deployment.spec.selector?.selectorText ?? "")
        )
        self.init(
            sets.items.filter { set in
                set.metadata.ownerReferences.contains { $0.uid == deployment.metadata.uid }
            }
        )
    }

    /// The template of a revision; of 0: of the one before the newest.
    func template(_ revision: Int64) throws -> CoreV1.PodTemplateSpec {
        if revision > 0 {
            guard let found = self.entries.first(where: { $0.revision == revision }) else {
                throw CommandError("unable to find the specified revision")
            }
            return found.set.spec.template
        }
        guard self.entries.count > 1 else { throw CommandError("no rollout history found for deployment") }
        return self.entries[self.entries.count - 2].set.spec.template
    }
}
