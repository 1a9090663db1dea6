/// What the runtime holds of one pod at one moment.
struct PodObservation: Hashable, Sendable {
    /// Newest first.
    private(set) var sandboxes: [ObservedSandbox]
    /// Newest first.
    private(set) var containers: [ObservedContainer]

    init(sandboxes: [ObservedSandbox] = [], containers: [ObservedContainer] = []) {
        self.sandboxes = sandboxes.sorted { ($0.attempt, $0.createdAt, $0.id) > ($1.attempt, $1.createdAt, $1.id) }
        self.containers = containers.sorted { ($0.createdAt, $0.attempt, $0.id) > ($1.createdAt, $1.attempt, $1.id) }
    }

    /// The newest container of a name, in one sandbox or in any.
    func latest(_ name: String, in sandboxID: String? = nil) -> ObservedContainer? {
        self.containers.first { $0.name == name && (sandboxID == nil || $0.sandboxID == sandboxID) }
    }

    /// The newest exited container of a name that is older than `container`.
    func previous(to container: ObservedContainer) -> ObservedContainer? {
        var isPast = false
        for other in self.containers where other.name == container.name {
            if isPast, other.state == .exited { return other }
            if other.id == container.id { isPast = true }
        }
        return nil
    }

    /// Takes in what an operation learned about one container.
    mutating func merge(_ container: ObservedContainer) {
        let others = self.containers.filter { $0.id != container.id }
        self = PodObservation(sandboxes: self.sandboxes, containers: others + [container])
    }

    /// Takes in what an operation learned about one sandbox.
    mutating func merge(_ sandbox: ObservedSandbox) {
        let others = self.sandboxes.filter { $0.id != sandbox.id }
        self = PodObservation(sandboxes: others + [sandbox], containers: self.containers)
    }

    /// Forgets containers that were removed.
    mutating func remove(containers ids: Set<String>) {
        self.containers.removeAll { ids.contains($0.id) }
    }

    /// Marks a sandbox as stopped, and with it every container that ran in it, as the runtime does.
    mutating func markStopped(sandbox id: String) {
        for index in self.sandboxes.indices where self.sandboxes[index].id == id {
            self.sandboxes[index].isReady = false
        }
    }
}
