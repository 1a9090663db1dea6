internal import ArgumentParser
internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// `mctl describe TYPE [NAME]`: pods, deployments, nodes and services.
struct DescribeCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Show details of a specific resource or group of resources."
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "TYPE [NAME ...] or TYPE/NAME ...") var targets: [String]
    @Option(name: [.customShort("l"), .long], help: "Selector (label query).") var selector = ""
    @Flag(name: [.customShort("A"), .long], help: "All namespaces.") var allNamespaces = false

    func run(_ session: Session) async throws {
        let describer = Describer(session: session, now: SystemWallClock().now())
        var isFirst = true
        for reference in try ResourceReference.parse(self.targets) {
            for object in try await self.objects(reference, session) {
                if !isFirst { session.terminal.write("\n\n") }
                isFirst = false
                session.terminal.write(try await describer.describe(object, reference.resource))
            }
        }
        if isFirst { session.terminal.writeError("No resources found in \(session.namespace) namespace.\n") }
    }

    private func objects(_ reference: ResourceReference, _ session: Session) async throws -> [Message] {
        let resource = reference.resource.groupVersionResource
        let namespace = reference.resource.isNamespaced && !self.allNamespaces ? session.namespace : nil
        guard !reference.names.isEmpty else {
            return try await session.client.list(
                resource,
                namespace: namespace,
                ListOptions(labelSelector: self.selector)
            ).items
        }
        var objects: [Message] = []
        for name in reference.names {
            objects.append(try await session.client.get(resource, namespace: namespace, name: name))
        }
        return objects
    }
}
