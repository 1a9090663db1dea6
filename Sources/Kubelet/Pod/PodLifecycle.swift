internal import KubernetesAPI

/// What a pod's containers add up to: which to start, and whether the pod is over.
struct PodLifecycle {
    let initContainers: [CoreV1.Container]
    let containers: [CoreV1.Container]
    let ephemeralContainers: [CoreV1.Container]
    let restartPolicy: String
    let observation: PodObservation
    /// Running sidecars whose start-up probe has succeeded.
    let startedSidecars: Set<String>

    /// `Succeeded` or `Failed` when nothing of the pod is to run any more.
    var terminalPhase: String? {
        guard self.restartPolicy != "Always" else { return nil }
        if self.restartPolicy == "Never" {
            let failed = self.initContainers.contains { container in
                guard !Self.isSidecar(container) else { return false }
                return self.observation.latest(container.name).map { $0.state == .exited && $0.exitCode != 0 } ?? false
            }
            if failed { return "Failed" }
        }
        var codes: [Int32] = []
        for container in self.containers {
            guard let latest = self.observation.latest(container.name), latest.state == .exited else { return nil }
            codes.append(latest.exitCode)
        }
        if codes.allSatisfy({ $0 == 0 }) { return "Succeeded" }
        return self.restartPolicy == "Never" ? "Failed" : nil
    }

    /// The containers that are to be started now, in order. Whether back-off and image allow it is another matter.
    func toStart(in sandboxID: String) -> [CoreV1.Container] {
        // Who looks into a pod may want to see why it cannot start.
        var wanted = self.ephemeralContainers.filter { self.observation.latest($0.name) == nil }
        let isInitialized = self.isInitialized(in: sandboxID)
        for container in self.initContainers {
            let latest = self.observation.latest(container.name, in: sandboxID)
            if Self.isSidecar(container) {
                if latest?.state != .running { wanted.append(container) }
                if !isInitialized, latest?.state != .running || !self.startedSidecars.contains(container.name) {
                    return wanted
                }
                continue
            }
            if isInitialized { continue }
            if let latest, latest.state == .exited, latest.exitCode == 0 { continue }
            if latest?.state != .running { wanted.append(container) }
            return wanted
        }
        return wanted + self.containers.filter { self.mustStart($0, in: sandboxID) }
    }

    /// Whether all init containers are through. Once a main container was started they are, even if the runtime no
    /// longer knows them.
    func isInitialized(in sandboxID: String?) -> Bool {
        if self.containers.contains(where: { self.observation.latest($0.name, in: sandboxID) != nil }) { return true }
        return self.initContainers.allSatisfy { container in
            let latest = self.observation.latest(container.name, in: sandboxID)
            if Self.isSidecar(container) {
                return latest?.state == .running && self.startedSidecars.contains(container.name)
            }
            return latest?.state == .exited && latest?.exitCode == 0
        }
    }

    private func mustStart(_ container: CoreV1.Container, in sandboxID: String) -> Bool {
        guard let latest = self.observation.latest(container.name) else { return true }
        switch latest.state {
        case .running: return false
        case .created, .unknown: return true
        case .exited:
            switch self.restartPolicy {
            case "Never": return false
            case "OnFailure": return latest.exitCode != 0
            default: return true
            }
        }
    }

    static func isSidecar(_ container: CoreV1.Container) -> Bool { container.restartPolicy == "Always" }
}
