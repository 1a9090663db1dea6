internal import Core
internal import KubernetesAPI
internal import Linux
internal import Wire

/// Does one action of a pod's machine and says what came of it.
struct PodOperation: Sendable {
    let runner: PodRunner
    let snapshot: PodSnapshot

    var tools: PodTools { self.runner.tools }
    var cri: CRIClient { self.tools.cri }
    var pod: CoreV1.Pod { self.snapshot.pod }
    var paths: PodPaths { PodPaths(self.tools.configuration, self.pod.metadata) }

    /// The fact that answers the action; nil when there is none, because the task was cancelled.
    func perform(_ action: PodAction) async -> PodInput? {
        switch action {
        case .observe: return await self.observe()
        case .mountVolumes: return .volumesMounted(await self.mountVolumes())
        case .unmountVolumes: return .volumesUnmounted(await self.unmountVolumes())
        case .runSandbox(let attempt): return .sandboxStarted(await self.runSandbox(attempt))
        case .stopSandbox(let id): return .sandboxStopped(id: id, await self.stopSandbox(id))
        case .inspectImage(let name): return .imageInspected(container: name, await self.inspectImage(name))
        case .pullImage(let name): return .imagePulled(container: name, await self.pullImage(name))
        case .startContainer(let request): return await self.start(request)
        case .stopContainer(let id, let name, let grace): return await self.stop(id, name, grace)
        case .removeContainers(let ids):
            for id in ids { try? await self.cri.removeContainer(id) }
            return .containersRemoved(ids: ids)
        case .removeFromRuntime(let containers, let sandboxes):
            return .podRemovedFromRuntime(await self.remove(containers, sandboxes))
        case .probe(let name, let id, let kind):
            return .probed(container: name, id: id, kind, await self.probe(name, id, kind))
        case .writeStatus, .deleteObject, .event, .wake: return nil
        }
    }

    /// Asks until the runtime answers: without its answer nothing can be decided.
    private func observe() async -> PodInput? {
        let observer = CRIObserver(cri: self.cri)
        while !Task.isCancelled {
            do throws(CRIError) {
                let known = self.snapshot.observation
                let observation = try await observer.observe(podUID: self.runner.uid, known: known)
                return .observed(.success(observation))
            } catch {
                try? await ContinuousClock().sleep(for: .seconds(1))
            }
        }
        return nil
    }

    // MARK: Sandbox

    private var sandboxBuilder: SandboxConfigBuilder {
        let text = Files.line(self.tools.configuration.resolvConfPath) ?? ""
        return SandboxConfigBuilder(
            pod: self.pod,
            configuration: self.tools.configuration,
            hostResolver: ResolverConfiguration(parsing: text)
        )
    }

    /// The description of the sandbox that runs.
    func sandboxConfig() -> CRI.PodSandboxConfig {
        self.sandboxBuilder.build(attempt: self.snapshot.observation.sandboxes.first?.attempt ?? 0)
    }

    private func runSandbox(_ attempt: UInt32) async -> Result<ObservedSandbox, OperationError> {
        do {
            let logs = self.paths.logs
            try await BlockingWork.run { try Files.makeDirectories(logs) }
            let config = self.sandboxBuilder.build(attempt: attempt)
            let id = try await self.cri.runPodSandbox(config)
            return .success(CRIObserver.sandbox(try await self.cri.podSandboxStatus(id)))
        } catch {
            return .failure(OperationError("\(error)"))
        }
    }

    private func stopSandbox(_ id: String) async -> Result<Void, OperationError> {
        do throws(CRIError) {
            try await self.cri.stopPodSandbox(id)
            return .success(())
        } catch {
            return error.isNotFound ? .success(()) : .failure(OperationError("\(error)"))
        }
    }

    private func remove(_ containers: [String], _ sandboxes: [String]) async -> Result<Void, OperationError> {
        do throws(CRIError) {
            for id in containers {
                do throws(CRIError) {
                    try await self.cri.removeContainer(id)
                } catch {
                    guard error.isNotFound else { throw error }
                }
            }
            for id in sandboxes {
                do throws(CRIError) {
                    try await self.cri.removePodSandbox(id)
                } catch {
                    guard error.isNotFound else { throw error }
                }
            }
            return .success(())
        } catch {
            return .failure(OperationError("\(error)"))
        }
    }

    static func removeLogs(_ path: String) async {
        // What cannot be removed is only a log: it must not hold the pod back.
        try? await BlockingWork.run { try Files.removeTree(path) }
    }
}
