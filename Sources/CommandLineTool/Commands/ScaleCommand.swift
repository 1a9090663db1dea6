internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// `mctl scale --replicas=3 deployment/web`.
struct ScaleCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Set a new size for a deployment, replica set, or stateful set."
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "TYPE NAME or TYPE/NAME") var targets: [String]
    @Option(name: .long, help: "The new desired number of replicas.") var replicas: Int32
    @Option(name: .long, help: "Scale only if the current size matches.") var currentReplicas: Int32?

    func run(_ session: Session) async throws {
        guard self.replicas >= 0 else {
            throw CommandError("The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0")
        }
        for reference in try ResourceReference.parse(self.targets) {
            for name in reference.names { try await self.scale(reference.resource, name, session) }
        }
    }

    private func scale(_ resource: ResourceDefinition, _ name: String, _ session: Session) async throws {
        let message = try await session.client.get(
            resource.groupVersionResource,
            namespace: session.namespace,
            name: name,
            subresource: "scale"
        )
        var scale = AutoscalingV1.Scale(underlying: message)
        if let expected = self.currentReplicas, expected != scale.spec.replicas {
            throw CommandError("Expected replicas to be \(expected), was \(scale.spec.replicas)")
        }
        scale.spec.replicas = self.replicas
        try await session.client.update(
            scale.underlying,
            in: resource.groupVersionResource,
            namespace: session.namespace,
            name: name,
            subresource: "scale"
        )
        session.terminal.write("\(resource.objectPrefix)/\(name) scaled\n")
    }
}
