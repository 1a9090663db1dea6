internal import KubernetesAPI
internal import Wire

/// Describes a container to the runtime. Pure: files and directories that it mounts are there already.
struct ContainerConfigBuilder {
    let pod: CoreV1.Pod
    let container: CoreV1.Container
    let request: StartRequest
    let node: NodeFacts
    let environment: EnvironmentBuilder.Variables
    /// In the order in which they are made.
    let mounts: [CRI.Mount]
    /// The runtime's id of the container whose processes this one is to see.
    var target: String?

    func build() -> CRI.ContainerConfig {
        let values = Dictionary(self.environment.map { ($0.name, $0.value) }) { _, last in last }
        var config = CRI.ContainerConfig()
        config.metadata.name = self.container.name
        config.metadata.attempt = self.request.attempt
        config.image.image = self.request.imageReference
        config.image.userSpecifiedImage = self.container.image
        config.command = self.container.command.map { VariableExpansion.expand($0) { values[$0] } }
        config.args = self.container.args.map { VariableExpansion.expand($0) { values[$0] } }
        config.workingDir = self.container.workingDir
        config.envs = self.environment.map { variable in
            CRI.KeyValue {
                $0.key = variable.name
                $0.value = variable.value
            }
        }
        config.mounts = self.mounts
        config.labels = SandboxConfigBuilder.identity(self.pod.metadata)
        config.labels[KubernetesLabel.containerName] = self.container.name
        config.annotations = self.annotations
        config.logPath = Self.logPath(self.container.name, restartCount: self.request.restartCount)
        config.stdin = self.container.stdin
        config.stdinOnce = self.container.stdinOnce
        config.tty = self.container.tty
        let quality = QualityOfService.of(self.pod.spec)
        config.linux.resources = ContainerResources.make(self.container, quality: quality, node: self.node)
        config.linux.securityContext = SecurityProfiles.container(self.container, in: self.pod.spec)
        if let target, config.linux.securityContext.namespaceOptions.pid == .container {
            config.linux.securityContext.namespaceOptions.pid = .target
            config.linux.securityContext.namespaceOptions.targetId = target
        }
        return config
    }

    /// Where a container logs to, below the pod's log directory.
    static func logPath(_ name: String, restartCount: Int32) -> String { "\(name)/\(restartCount).log" }

    private var annotations: [String: String] {
        var annotations = [
            KubernetesLabel.hash: ContainerHash.of(self.container),
            KubernetesLabel.restartCount: "\(self.request.restartCount)",
            KubernetesLabel.terminationMessagePath: Self.terminationMessagePath(self.container),
            KubernetesLabel.terminationMessagePolicy: self.container.terminationMessagePolicy.isEmpty
                ? "File" : self.container.terminationMessagePolicy,
        ]
        if let grace = self.pod.spec.terminationGracePeriodSeconds {
            annotations[KubernetesLabel.terminationGracePeriod] = "\(grace)"
        }
        return annotations
    }

    static func terminationMessagePath(_ container: CoreV1.Container) -> String {
        container.terminationMessagePath.isEmpty ? "/dev/termination-log" : container.terminationMessagePath
    }
}
