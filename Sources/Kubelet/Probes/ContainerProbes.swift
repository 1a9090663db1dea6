internal import Core
internal import KubernetesAPI

/// All probes of one running container: the others begin when the start-up probe has succeeded.
struct ContainerProbes: Hashable, Sendable {
    /// The running container they are of.
    let containerID: String
    private var machines: [ProbeMachine]

    /// The probes of a container that runs since `startedAt`. A kubelet that finds the container ready from an earlier
    /// life passes so in, so that its own restart does not make the pod unready.
    init(
        _ container: CoreV1.Container,
        id: String,
        startedAt: Instant,
        wasStarted: Bool = false,
        wasReady: Bool = false
    ) {
        self.containerID = id
        self.machines = []
        if let probe = container.startupProbe {
            let verdict: ProbeMachine.Verdict = wasStarted ? .success : .unknown
            self.machines.append(ProbeMachine(.startup, probe, startedAt: startedAt, verdict: verdict))
        }
        if let probe = container.livenessProbe {
            self.machines.append(ProbeMachine(.liveness, probe, startedAt: startedAt))
        }
        if let probe = container.readinessProbe {
            let verdict: ProbeMachine.Verdict = wasReady ? .success : .unknown
            self.machines.append(ProbeMachine(.readiness, probe, startedAt: startedAt, verdict: verdict))
        }
    }

    /// Whether the container has come up.
    var isStarted: Bool { self.verdict(of: .startup) != .unknown && self.verdict(of: .startup) != .failure }

    /// Whether it may be sent traffic.
    var isReady: Bool { self.isStarted && self.verdict(of: .readiness) == .success }

    /// The probe that says the container must be restarted, if one does.
    var deadly: ProbeKind? {
        [.startup, .liveness].first { self.verdict(of: $0) == .failure }
    }

    /// When the next run is due.
    var nextRun: Instant? { self.active.compactMap(\.nextRun).min() }

    /// The probes whose runs are due now; they count as begun.
    mutating func begin(now: Instant) -> [ProbeKind] {
        let active = Set(self.active.map(\.kind))
        var due: [ProbeKind] = []
        for index in self.machines.indices where active.contains(self.machines[index].kind) {
            if self.machines[index].begin(now: now) { due.append(self.machines[index].kind) }
        }
        return due
    }

    /// Takes in how a run ended.
    mutating func finish(_ kind: ProbeKind, _ outcome: ProbeOutcome, now: Instant) {
        for index in self.machines.indices where self.machines[index].kind == kind {
            self.machines[index].finish(outcome, now: now)
        }
    }

    /// A probe that does not exist has succeeded.
    private func verdict(of kind: ProbeKind) -> ProbeMachine.Verdict {
        self.machines.first { $0.kind == kind }?.verdict ?? .success
    }

    private var active: [ProbeMachine] {
        self.machines.filter { self.isStarted ? $0.kind != .startup : $0.kind == .startup }
    }
}
