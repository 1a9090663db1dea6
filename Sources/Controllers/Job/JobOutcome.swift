internal import Core
internal import KubernetesAPI

/// How a job ends, once that is decided.
struct JobOutcome: Hashable {
    var isSuccess: Bool
    var reason: String
    var message: String

    static let completed = JobOutcome(
        isSuccess: true,
        reason: "CompletionsReached",
        message: "Reached expected number of succeeded pods"
    )
    static let backoffLimitExceeded = JobOutcome(
        isSuccess: false,
        reason: "BackoffLimitExceeded",
        message: "Job has reached the specified backoff limit"
    )
    static let deadlineExceeded = JobOutcome(
        isSuccess: false,
        reason: "DeadlineExceeded",
        message: "Job was active longer than specified deadline"
    )

    /// The condition that says what is coming, while pods are still ending.
    var interimType: String { self.isSuccess ? "SuccessCriteriaMet" : "FailureTarget" }
    /// The condition that says that the job is over.
    var finalType: String { self.isSuccess ? "Complete" : "Failed" }

    init(isSuccess: Bool, reason: String, message: String) {
        self.isSuccess = isSuccess
        self.reason = reason
        self.message = message
    }

    /// What was decided earlier.
    init?(decided status: BatchV1.JobStatus) {
        for (type, isSuccess) in [("SuccessCriteriaMet", true), ("FailureTarget", false)] {
            guard let condition = status.conditions.first(where: { $0.type == type && $0.status == "True" }) else {
                continue
            }
            self.init(isSuccess: isSuccess, reason: condition.reason, message: condition.message)
            return
        }
        return nil
    }

    /// What the counts decide; nil while the job goes on.
    init?(_ job: BatchV1.Job, succeeded: Int, failed: Int, active: Int, now: Instant) {
        if failed > Int(job.spec.backoffLimit ?? 6) {
            self = .backoffLimitExceeded
        } else if let deadline = Self.deadline(of: job), now >= deadline {
            self = .deadlineExceeded
        } else if let completions = job.spec.completions {
            guard succeeded >= Int(completions) else { return nil }
            self = .completed
        } else {
            // Without a number of completions, one success ends the job when the rest has ended too.
            guard succeeded > 0, active == 0 else { return nil }
            self = .completed
        }
    }

    /// When the job may no longer be active.
    static func deadline(of job: BatchV1.Job) -> Instant? {
        guard let seconds = job.spec.activeDeadlineSeconds, let start = job.status.startTime else { return nil }
        return start.instant + .seconds(Int(seconds))
    }
}
