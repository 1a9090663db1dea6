internal import ArgumentParser
internal import Core
internal import KubernetesAPI
internal import KubernetesClient

struct RolloutPauseCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "pause", abstract: "Mark the resource as paused.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: RolloutTarget

    func run(_ session: Session) async throws {
        let name = try self.target.deployment()
        let deployment: AppsV1.Deployment = try await session.client.get(namespace: session.namespace, name: name)
        guard !deployment.spec.paused else { throw CommandError("deployments.apps \"\(name)\" is already paused") }
        try await session.patchDeployment(name, ["spec": ["paused": true]])
        session.terminal.write("deployment.apps/\(name) paused\n")
    }
}

struct RolloutResumeCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Resume a paused resource.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: RolloutTarget

    func run(_ session: Session) async throws {
        let name = try self.target.deployment()
        let deployment: AppsV1.Deployment = try await session.client.get(namespace: session.namespace, name: name)
        guard deployment.spec.paused else { throw CommandError("deployments.apps \"\(name)\" is not paused") }
        try await session.patchDeployment(name, ["spec": ["paused": nil]])
        session.terminal.write("deployment.apps/\(name) resumed\n")
    }
}

struct RolloutRestartCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "restart", abstract: "Restart a resource.")

    static let annotation = "kubectl.kubernetes.io/restartedAt"

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: RolloutTarget

    func run(_ session: Session) async throws {
        let name = try self.target.deployment()
        let now = TimeText.encode(seconds: SystemWallClock().now().secondsSinceEpoch)
        try await session.patchDeployment(
            name,
            ["spec": ["template": ["metadata": ["annotations": [Self.annotation: .string(now)]]]]]
        )
        session.terminal.write("deployment.apps/\(name) restarted\n")
    }
}

extension Session {
    fileprivate func patchDeployment(_ name: String, _ patch: JSONValue) async throws {
        let _: AppsV1.Deployment = try await self.client.patch(
            namespace: self.namespace,
            name: name,
            .strategicMerge,
            patch.encoded
        )
    }
}
