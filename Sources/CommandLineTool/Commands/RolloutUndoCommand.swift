internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient

/// Gives a deployment the pod template of an earlier revision again.
struct RolloutUndoCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: "Undo a previous rollout.")

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
        let history = try await DeploymentHistory(of: deployment, session)
        var template = try history.template(self.toRevision)
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
}
