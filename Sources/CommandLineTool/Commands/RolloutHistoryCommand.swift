internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient

/// Lists the revisions of a deployment, or shows the pod template of one.
struct RolloutHistoryCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "history", abstract: "View rollout history.")

    private static let changeCause = "kubernetes.io/change-cause"

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: RolloutTarget
    @Option(name: .long, help: "Show this revision's pod template; 0: list all revisions.") var revision: Int64 = 0

    func run(_ session: Session) async throws {
        guard self.revision >= 0 else { throw CommandError("revision must be a positive integer: \(self.revision)") }
        let name = try self.target.deployment()
        let deployment: AppsV1.Deployment = try await session.client.get(namespace: session.namespace, name: name)
        let history = try await DeploymentHistory(of: deployment, session)
        guard self.revision > 0 else {
            let rows = history.entries.map { entry in
                let cause = entry.set.metadata.annotations[Self.changeCause] ?? ""
                return "\(entry.revision)\t\(cause.isEmpty ? "<none>" : cause)\n"
            }
            let table = TabWriter.description.format("REVISION\tCHANGE-CAUSE\n" + rows.joined())
            return session.terminal.write("deployment.apps/\(name) \n\(table)\n")
        }
        let template = try history.template(self.revision)
        var out = Description()
        DeploymentDescription.template(template, &out)
        // kubectl does not align the columns here.
        session.terminal.write("deployment.apps/\(name) with revision #\(self.revision)\n\(out.text)\n")
    }
}
