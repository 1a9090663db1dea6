internal import Core
internal import KubernetesAPI
internal import Linux
internal import Synchronization
internal import Wire

/// Starting and stopping containers.
extension PodOperation {
    func start(_ request: StartRequest) async -> PodInput? {
        guard let container = self.snapshot.container(request.name) else {
            let failure = StartFailure(.config, "container \(request.name) is not in the pod")
            return .containerStarted(name: request.name, nil, failure)
        }
        let id: String
        do {
            id = try await self.create(container, request)
        } catch let failure as StartFailure {
            return .containerStarted(name: request.name, nil, failure)
        } catch {
            return .containerStarted(name: request.name, nil, StartFailure(.config, "\(error)"))
        }
        var failure: StartFailure?
        do throws(CRIError) {
            try await self.cri.startContainer(id)
        } catch {
            failure = StartFailure(.run, error.message)
        }
        if failure == nil, let hook = container.lifecycle?.postStart {
            let result = await HookRunner(operation: self).run(hook, of: container, id: id, timeout: nil)
            if case .failure = result { failure = StartFailure(.postStart, "PostStartHook failed") }
        }
        let observed = try? await CRIObserver(cri: self.cri).container(id, sandboxID: request.sandboxID)
        return .containerStarted(name: request.name, observed, failure)
    }

    private func create(_ container: CoreV1.Container, _ request: StartRequest) async throws -> String {
        for id in request.replacing { try? await self.cri.removeContainer(id) }
        try await self.checkUser(of: container)
        let names = PodReferences.environment(of: container)
        let references = try await self.references(names, withServices: true)
        let environment = try EnvironmentBuilder(fields: self.fields, references: references).build(container)
        let files = ContainerFiles(
            pod: self.pod,
            container: container,
            paths: self.paths,
            volumes: self.runner.volumePlaces.withLock { $0 }
        )
        let hosts = self.hostsFile
        let (paths, logs) = (self.paths, "\(self.paths.logs)/\(container.name)")
        let mounts = try await BlockingWork.run {
            try Files.write(Array(hosts.utf8), to: paths.hostsFile)
            try Files.makeDirectories(logs)
            return try files.mounts(attempt: request.attempt, environment: environment)
        }
        let config = ContainerConfigBuilder(
            pod: self.pod,
            container: container,
            request: request,
            node: self.tools.node,
            environment: environment,
            mounts: mounts,
            target: try self.target(of: container.name)
        ).build()
        do throws(CRIError) {
            return try await self.cri.createContainer(
                in: request.sandboxID,
                config,
                sandboxConfig: self.sandboxConfig()
            )
        } catch {
            throw StartFailure(.create, error.message)
        }
    }

    /// The runtime's id of the container that an ephemeral container is to look into; nil when it names none.
    private func target(of name: String) throws(StartFailure) -> String? {
        let ephemeral = self.pod.spec.ephemeralContainers.first { $0.ephemeralContainerCommon.name == name }
        guard let wanted = ephemeral?.targetContainerName, !wanted.isEmpty else { return nil }
        guard let found = self.snapshot.observation.latest(wanted) else {
            throw StartFailure(.config, "unable to find target container \(wanted)")
        }
        return found.id
    }

    private func checkUser(of container: CoreV1.Container) async throws {
        let pod = self.pod
        guard container.securityContext?.runAsNonRoot ?? pod.spec.securityContext?.runAsNonRoot ?? false else { return }
        let image = try await self.cri.imageStatus(container.image)
        if let objection = SecurityProfiles.rootObjection(container, in: pod, image: image) {
            throw StartFailure(.config, objection)
        }
    }

    private var hostsFile: String {
        if self.pod.spec.hostNetwork {
            let host = (Files.line("/etc/hosts") ?? "") + "\n"
            return HostsFile.make(for: self.pod, hostFile: host)
        }
        return HostsFile.make(
            for: self.pod,
            ips: self.snapshot.podIPs,
            hostname: SandboxConfigBuilder.hostname(of: self.pod),
            clusterDomain: self.tools.configuration.clusterDomain
        )
    }

    /// The least time a container has after its pre-stop hook.
    private static let graceMin = Duration.seconds(2)

    func stop(_ id: String, _ name: String, _ grace: Duration) async -> PodInput? {
        let begin = self.tools.clock.now()
        if grace > .zero, let container = self.snapshot.container(name), let hook = container.lifecycle?.preStop {
            let result = await HookRunner(operation: self).run(hook, of: container, id: id, timeout: grace)
            if case .failure = result {
                let path = "spec.containers{\(name)}"
                let event = PodEvent.warning("FailedPreStopHook", "PreStopHook failed", fieldPath: path)
                self.tools.cluster.record(event, about: self.pod)
            }
        }
        let left = grace == .zero ? .zero : max(Self.graceMin, grace - (self.tools.clock.now() - begin))
        let sandboxID = self.snapshot.observation.containers.first { $0.id == id }?.sandboxID ?? ""
        while !Task.isCancelled {
            do throws(CRIError) {
                try await self.cri.stopContainer(id, grace: left)
                let container = try await CRIObserver(cri: self.cri).container(id, sandboxID: sandboxID)
                if container?.state != .running { return .containerStopped(id: id, container) }
            } catch {
                if error.isNotFound { return .containerStopped(id: id, nil) }
            }
            try? await ContinuousClock().sleep(for: .seconds(1))
        }
        return nil
    }
}
