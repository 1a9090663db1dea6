internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// `mctl create -f FILE`, and the makers of common kinds.
struct CreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a resource from a file or from stdin.",
        subcommands: [CreateFileCommand.self, CreateDeploymentCommand.self, CreateNamespaceCommand.self],
        defaultSubcommand: CreateFileCommand.self
    )
}

struct CreateFileCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "file", shouldDisplay: false)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var files: ManifestOptions

    func run(_ session: Session) async throws {
        for manifest in try self.files.read() {
            let namespace = try manifest.targetNamespace(session, flag: self.global.namespace)
            let made = try await session.client.create(
                manifest.object,
                in: manifest.resource.groupVersionResource,
                namespace: namespace
            )
            session.terminal.write("\(manifest.resource.objectPrefix)/\(made.objectMeta.name) created\n")
        }
    }
}

/// `mctl create deployment NAME --image=IMAGE [--replicas=N] [--port=P] [-- COMMAND]`.
struct CreateDeploymentCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployment",
        abstract: "Create a deployment with the specified name.",
        aliases: ["deploy"]
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The deployment's name.") var name: String
    @Option(name: .long, help: "Image names to run.") var image: [String]
    @Option(name: .long, help: "Number of replicas to create.") var replicas: Int32 = 1
    @Option(name: .long, help: "The port that this container exposes.") var port: Int32?
    @Argument(parsing: .postTerminator, help: "The command to run.") var command: [String] = []

    func run(_ session: Session) async throws {
        var deployment = AppsV1.Deployment()
        deployment.metadata.name = self.name
        deployment.metadata.namespace = session.namespace
        deployment.metadata.labels = ["app": self.name]
        deployment.spec.replicas = self.replicas
        deployment.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": self.name] }
        deployment.spec.template.metadata.labels = ["app": self.name]
        deployment.spec.template.spec.containers = self.image.map { image in
            CoreV1.Container { container in
                container.name = Self.containerName(image)
                container.image = image
                container.command = self.command
                container.ports = self.port.map { port in [CoreV1.ContainerPort { $0.containerPort = port }] } ?? []
            }
        }
        try await session.client.create(deployment)
        session.terminal.write("deployment.apps/\(self.name) created\n")
    }

    /// The last part of the image's name, without tag or digest.
    static func containerName(_ image: String) -> String {
        let last = image.split(separator: "/").last ?? ""
        let name = last.prefix { $0 != ":" && $0 != "@" }
        return name.map { $0.isLetter || $0.isNumber ? $0.lowercased() : "-" }.joined()
    }
}

struct CreateNamespaceCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "namespace",
        abstract: "Create a namespace with the specified name.",
        aliases: ["ns"]
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The namespace's name.") var name: String

    func run(_ session: Session) async throws {
        try await session.client.create(CoreV1.Namespace { $0.metadata.name = self.name })
        session.terminal.write("namespace/\(self.name) created\n")
    }
}
