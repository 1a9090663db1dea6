internal import Core
internal import KubernetesAPI
internal import Wire

extension BatchV1.JobStatus {
    /// The condition that says that the job is over.
    var end: BatchV1.JobCondition? {
        self.conditions.first { ($0.type == "Complete" || $0.type == "Failed") && $0.status == "True" }
    }

    /// Sets a condition; its times change only when it says something new.
    mutating func set(_ type: String, _ value: String, _ reason: String, _ message: String, now: Instant) {
        var conditions = self.conditions
        let place = conditions.firstIndex { $0.type == type }
        var condition = place.map { conditions[$0] } ?? BatchV1.JobCondition { $0.type = type }
        if condition.status == value, condition.reason == reason, condition.message == message { return }
        if condition.status != value { condition.lastTransitionTime = MetaV1.Time(now) }
        condition.lastProbeTime = MetaV1.Time(now)
        condition.status = value
        condition.reason = reason
        condition.message = message
        if let place { conditions[place] = condition } else { conditions.append(condition) }
        self.conditions = conditions
    }
}
