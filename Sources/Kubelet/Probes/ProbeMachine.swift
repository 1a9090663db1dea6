internal import Core
internal import KubernetesAPI

/// Decides when one probe of one running container runs next and what its outcomes amount to.
///
/// Transitions: unknown → success ⇄ failure, each after as many outcomes in a row as its threshold says.
struct ProbeMachine: Hashable, Sendable {
    /// What the outcomes so far amount to.
    enum Verdict: Hashable, Sendable, CaseIterable { case unknown, success, failure }

    let kind: ProbeKind
    private(set) var verdict: Verdict
    /// When the next run is due; nil while one is running.
    private(set) var nextRun: Instant?
    private let period: Duration
    private let successThreshold: Int32
    private let failureThreshold: Int32
    private var lastRun: Instant
    private var streak: Int32 = 0
    private var isStreakOfSuccess = false

    /// A probe of a container that started at `startedAt`. Its initial delay counts from there.
    init(_ kind: ProbeKind, _ probe: CoreV1.Probe, startedAt: Instant, verdict: Verdict = .unknown) {
        self.kind = kind
        self.verdict = verdict
        self.period = .seconds(Int64(max(1, probe.periodSeconds == 0 ? 10 : probe.periodSeconds)))
        self.successThreshold = max(1, probe.successThreshold)
        self.failureThreshold = probe.failureThreshold <= 0 ? 3 : probe.failureThreshold
        self.lastRun = startedAt
        self.nextRun = startedAt + .seconds(Int64(max(0, probe.initialDelaySeconds)))
    }

    /// Whether a run is due; if so it counts as begun.
    mutating func begin(now: Instant) -> Bool {
        guard let nextRun = self.nextRun, nextRun <= now else { return false }
        self.nextRun = nil
        self.lastRun = now
        return true
    }

    /// Takes in how the run ended.
    mutating func finish(_ outcome: ProbeOutcome, now: Instant) {
        self.nextRun = max(self.lastRun + self.period, now)
        let isSuccess: Bool
        switch outcome {
        case .success: isSuccess = true
        case .failure: isSuccess = false
        case .error: return
        }
        if self.isStreakOfSuccess != isSuccess { self.streak = 0 }
        self.isStreakOfSuccess = isSuccess
        self.streak = min(self.streak + 1, Int32.max - 1)
        if isSuccess, self.streak >= self.successThreshold { self.verdict = .success }
        if !isSuccess, self.streak >= self.failureThreshold { self.verdict = .failure }
    }
}
