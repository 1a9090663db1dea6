internal import Identity
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import NIOCore
internal import Runtime
internal import Transport
internal import Wire

/// A Deployment of three and a Service, and the proof that they answer: what `make up` ends with.
struct SampleWorkload {
    private static let name = "hello"
    private static let replicas = 3
    private static let nodePort = 30080
    private static let startTime = Duration.seconds(90)
    private static let pollInterval = Duration.milliseconds(50)

    let options: ClusterOptions
    let console: Console
    let logger: Logger

    /// Makes what is missing, waits for all replicas, and asks the Service until each has answered.
    func run() async throws {
        let layout = ClusterLayout(self.options)
        let connection = try Kubeconfig(path: self.options.kubeconfigPath).connection()
        let client = try KubernetesClient(
            ClientConfiguration(connection, userAgent: "martlet-sample"),
            logger: self.logger
        )
        try await self.console.step("sample image") {
            let store = try ImageStore(directory: layout.images)
            try await SampleImage.ensure(in: store, scratch: self.options.stateDirectory)
        }
        let service = try await self.console.step("sample workload") {
            try await Self.ensure(self.deployment, client)
            try await Self.ensure(self.service, client)
            try await self.waitForReplicas(client)
            return try await client.get(CoreV1.Service.self, namespace: "default", name: Self.name)
        }
        try await self.prove("ClusterIP", host: service.spec.clusterIP, port: 80)
        try await self.prove("NodePort", host: self.options.nodeAddress, port: Self.nodePort)
    }

    private func waitForReplicas(_ client: KubernetesClient) async throws {
        let deadline = ContinuousClock.now + Self.startTime
        while true {
            let current = try await client.get(AppsV1.Deployment.self, namespace: "default", name: Self.name)
            if Int(current.status.readyReplicas) == Self.replicas { return }
            guard ContinuousClock.now < deadline else {
                let ready = current.status.readyReplicas
                throw BootstrapError(
                    .notReady,
                    "\(ready) of \(Self.replicas) replicas are ready after \(Self.startTime)"
                )
            }
            try await ContinuousClock().sleep(for: Self.pollInterval)
        }
    }

    /// Each request has a connection of its own, and so a chance of its own to reach any replica.
    private func prove(_ what: String, host: String, port: Int) async throws {
        var answers: Set<String> = []
        for _ in 0..<200 where answers.count < Self.replicas {
            var clientOptions = HTTPClientOptions()
            clientOptions.version = .http1
            let http = try HTTPClient(
                endpoint: .tcp(host: host, port: port),
                options: clientOptions,
                logger: self.logger
            )
            let head = HTTPRequestHead(method: "GET", path: "/")
            let response = try? await http.execute(head, timeout: .seconds(2))
            if let response, response.status == 200 {
                var text = ""
                while let chunk = try await response.body.next() { text += String(buffer: chunk) }
                answers.insert(String(text.prefix { !$0.isNewline }))
            }
            await http.shutdown()
            if response == nil { try await ContinuousClock().sleep(for: Self.pollInterval) }
        }
        guard answers.count == Self.replicas else {
            throw BootstrapError(.notReady, "\(what) http://\(host):\(port) answers from \(answers.count) replicas")
        }
        self.console.line("  curl http://\(host):\(port)  →  \(answers.sorted().joined(separator: ", "))")
    }

    private static func ensure<T: TypedMessage>(_ object: T, _ client: KubernetesClient) async throws {
        do {
            _ = try await client.get(T.self, namespace: "default", name: object.objectMeta.name)
        } catch let error as StatusError where error.isNotFound {
            try await client.create(object)
        }
    }

    private var deployment: AppsV1.Deployment {
        let labels = ["app": Self.name]
        var deployment = AppsV1.Deployment()
        deployment.metadata.namespace = "default"
        deployment.metadata.name = Self.name
        deployment.metadata.labels = labels
        deployment.spec.replicas = Int32(Self.replicas)
        var selector = MetaV1.LabelSelector()
        selector.matchLabels = labels
        deployment.spec.selector = selector
        deployment.spec.template.metadata.labels = labels
        var container = CoreV1.Container()
        container.name = Self.name
        container.image = SampleImage.name
        container.imagePullPolicy = "IfNotPresent"
        // The server is the first process of its pod and has no handler for SIGTERM: there is nothing to wait for.
        deployment.spec.template.spec.terminationGracePeriodSeconds = 1
        var port = CoreV1.ContainerPort()
        port.containerPort = Int32(SampleImage.port)
        port.protocol = "TCP"
        container.ports = [port]
        deployment.spec.template.spec.containers = [container]
        return deployment
    }

    private var service: CoreV1.Service {
        var service = CoreV1.Service()
        service.metadata.namespace = "default"
        service.metadata.name = Self.name
        service.spec.type = "NodePort"
        service.spec.selector = ["app": Self.name]
        var port = CoreV1.ServicePort()
        port.protocol = "TCP"
        port.port = 80
        port.targetPort.intVal = Int32(SampleImage.port)
        port.nodePort = Int32(Self.nodePort)
        service.spec.ports = [port]
        return service
    }
}
