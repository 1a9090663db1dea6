internal import Core
internal import KubernetesAPI

/// What a pod's machine keeps in mind about one container of the specification.
struct ContainerTrack: Hashable, Sendable {
    /// Which list of the specification it stands in and how it is treated.
    enum Role: Hashable, Sendable {
        /// Runs to its end before the next one starts.
        case initial
        /// An init container that is restarted and runs beside the others.
        case sidecar
        case main
        /// Added to the running pod, started once and never again.
        case ephemeral
    }

    var role: Role
    var image = ImageProgress.unknown
    var imageBackOff = BackOff.kubernetes
    var crashBackOff = BackOff.kubernetes
    /// The exited container whose back-off was announced, so that it is announced once.
    var announcedCrash: String?
    /// Being created and started.
    var isStarting = false
    /// Why it could not be started, until the next attempt.
    var problem: WaitingReason?
    var retryAt: Instant?
    var probes: ContainerProbes?

    init(role: Role) {
        self.role = role
    }

    /// Its place in the pod, as events name it.
    func fieldPath(_ name: String) -> String {
        switch self.role {
        case .main: "spec.containers{\(name)}"
        case .initial, .sidecar: "spec.initContainers{\(name)}"
        case .ephemeral: "spec.ephemeralContainers{\(name)}"
        }
    }
}
