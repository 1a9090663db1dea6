internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient

/// Gives a deployment the pod template of an earlier revision again.
struct RolloutUndoCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: "Undo a previous rollout.")

    static let revisionAnnotation = "deployment.kubernetes.io/revision"
    static let hashLabel = "pod-template-hash"

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: RolloutTarget
    @Option(name: .long, help: "The revision to roll back to; 0: the one before.") var toRevision: Int64 = 0

    func run(_ session: Session) async throws {
        let name = try self.target.deployment()
        var deployment: AppsV1.Deployment = try await session.client.get(namespace: session.namespace, name: name)
        guard !deployment.spec.paused else {
            throw CommandError(
                "you cannot rollback a paused deployment; resume it first with 'mctl rollout resume "
                    + "deployment/\(name)' and try again"
            )
        }
        let selector = deployment.spec.selector?.selectorText ?? ""
        let sets: ObjectList<AppsV1.ReplicaSet> = try await session.client.list(
            namespace: session.namespace,
            ListOptions(labelSelector: selector)
        )
        let owned = sets.items.filter { set in
            set.metadata.ownerReferences.contains { $0.uid == deployment.metadata.uid }
        }
        var template = try Self.template(of: owned, toRevision: self.toRevision)
        template.metadata.labels[Self.hashLabel] = nil
        let prefix = "deployment.apps/\(name)"
        guard template != deployment.spec.template else {
            let text = "skipped rollback (current template already matches revision \(self.toRevision))"
            return session.terminal.write("\(prefix) \(text)\n")
        }
        deployment.spec.template = template
        try await session.client.update(deployment)
        session.terminal.write("\(prefix) rolled back\n")
    }

    /// The template of a revision; of 0: of the one before the newest.
    static func template(
        of sets: [AppsV1.ReplicaSet],
        toRevision revision: Int64
    ) throws -> CoreV1.PodTemplateSpec {
        let byRevision = sets.compactMap { set in
            Int64(set.metadata.annotations[Self.revisionAnnotation] ?? "").map { (revision: $0, set: set) }
        }.sorted { $0.revision > $1.revision }
        if revision > 0 {
            guard let found = byRevision.first(where: { $0.revision == revision }) else {
                throw CommandError("unable to find specified revision \(revision) in history")
            }
            return found.set.spec.template
        }
        guard byRevision.count > 1 else { throw CommandError("no rollout history found for deployment") }
        return byRevision[1].set.spec.template
    }
}
