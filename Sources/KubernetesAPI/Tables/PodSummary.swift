package import Core
internal import Wire

/// What a pod's many statuses come to, as `kubectl get pods` shows it.
package struct PodSummary: Hashable, Sendable {
    /// Running, Pending, CrashLoopBackOff, Init:1/2, Terminating, …
    package private(set) var reason: String
    /// Containers that pass their readiness probes, sidecars included.
    package private(set) var readyContainers = 0
    /// Containers that run on, sidecars included.
    package private(set) var totalContainers: Int
    /// How often containers were started again.
    package private(set) var restarts: Int64 = 0
    /// When a container last ended before it was restarted.
    package private(set) var lastRestart: MetaV1.Time?

    private static let unreachable = "NodeLost"

    /// Sums a pod up.
    package init(_ pod: CoreV1.Pod) {
        let sidecars = Set(pod.spec.initContainers.filter { $0.restartPolicy == "Always" }.map(\.name))
        self.reason = pod.status.reason.orDefault(pod.status.phase)
        self.totalContainers = pod.spec.containers.count + sidecars.count
        let conditions = pod.status.conditions
        if conditions.contains(where: { $0.type == "PodScheduled" && $0.reason == "SchedulingGated" }) {
            self.reason = "SchedulingGated"
        }
        let isInitializing = self.readInitContainers(pod, sidecars)
        let isInitialized = conditions.contains { $0.type == "Initialized" && $0.status == "True" }
        if !isInitializing || isInitialized { self.readContainers(pod, sidecars) }
        guard pod.metadata.deletionTimestamp != nil else { return }
        if pod.status.reason == Self.unreachable {
            self.reason = "Unknown"
        } else if pod.status.phase != "Failed", pod.status.phase != "Succeeded" {
            self.reason = "Terminating"
        }
    }

    /// `2 (5m ago)`
    package func restartText(at now: Instant) -> String {
        guard self.restarts != 0, let lastRestart else { return "\(self.restarts)" }
        return "\(self.restarts) (\(HumanDuration.age(of: lastRestart, at: now)) ago)"
    }

    /// - Returns: whether an init container has still to end well.
    private mutating func readInitContainers(_ pod: CoreV1.Pod, _ sidecars: Set<String>) -> Bool {
        for (index, container) in pod.status.initContainerStatuses.enumerated() {
            self.countRestarts(of: container)
            let state = container.state
            let isSidecar = sidecars.contains(container.name)
            if let ended = state.terminated, ended.exitCode == 0 { continue }
            if isSidecar, container.started == true {
                if container.ready { self.readyContainers += 1 }
                continue
            }
            if let ended = state.terminated {
                self.reason = "Init:" + Self.text(ended)
            } else if let reason = state.waiting?.reason, !reason.isEmpty, reason != "PodInitializing" {
                self.reason = "Init:\(reason)"
            } else {
                self.reason = "Init:\(index)/\(pod.spec.initContainers.count)"
            }
            return true
        }
        return false
    }

    private mutating func readContainers(_ pod: CoreV1.Pod, _ sidecars: Set<String>) {
        // Of the init containers only those that run on count from now on.
        self.restarts = 0
        self.lastRestart = nil
        for container in pod.status.initContainerStatuses where sidecars.contains(container.name) {
            self.countRestarts(of: container)
        }
        var isOneRunning = false
        for container in pod.status.containerStatuses.reversed() {
            self.countRestarts(of: container)
            if let reason = container.state.waiting?.reason, !reason.isEmpty {
                self.reason = reason
            } else if let ended = container.state.terminated {
                self.reason = Self.text(ended)
            } else if container.ready, container.state.running != nil {
                isOneRunning = true
                self.readyContainers += 1
            }
        }
        guard self.reason == "Completed", isOneRunning else { return }
        let isReady = pod.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
        self.reason = isReady ? "Running" : "NotReady"
    }

    private mutating func countRestarts(of container: CoreV1.ContainerStatus) {
        self.restarts += Int64(container.restartCount)
        guard let ended = container.lastState.terminated?.finishedAt, !ended.isUnset else { return }
        self.lastRestart = self.lastRestart.map { $0.instant < ended.instant ? ended : $0 } ?? ended
    }

    private static func text(_ ended: CoreV1.ContainerStateTerminated) -> String {
        if !ended.reason.isEmpty { return ended.reason }
        return ended.signal != 0 ? "Signal:\(ended.signal)" : "ExitCode:\(ended.exitCode)"
    }
}
