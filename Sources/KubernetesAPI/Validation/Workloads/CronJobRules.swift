internal import Wire

/// What must hold of cron jobs.
enum CronJobRules {
    /// Jobs get eleven characters more.
    private static let nameMax = 52

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(BatchV1.CronJob.self) { job in
            var errors: [FieldError] = []
            if job.metadata.name.utf8.count > Self.nameMax {
                let detail = "must be no more than \(Self.nameMax) characters"
                errors.append(.invalid("metadata.name", job.metadata.name, detail))
            }
            return Self.errors(job.spec, "spec") + errors
        }
    }

    private static func errors(_ spec: BatchV1.CronJobSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let schedule = path.child("schedule")
        if spec.schedule.isEmpty {
            errors.append(.required(schedule))
        } else if spec.schedule.contains("TZ") {
            let detail = "cannot use TZ or CRON_TZ in schedule, use timeZone field instead"
            errors.append(.invalid(schedule, spec.schedule, detail))
        } else if let detail = CronSchedule.problem(in: spec.schedule) {
            errors.append(.invalid(schedule, spec.schedule, detail))
        }
        errors += Check.nonNegative(spec.startingDeadlineSeconds, path.child("startingDeadlineSeconds"))
        if let zone = spec.timeZone, zone.isEmpty {
            errors.append(.invalid(path.child("timeZone"), .null, "timeZone must be nil or non-empty string"))
        }
        let policies = ["Allow", "Forbid", "Replace"]
        errors += Check.oneOf(spec.concurrencyPolicy, policies, path.child("concurrencyPolicy"))
        errors += JobRules.errors(spec.jobTemplate.spec, path.child("jobTemplate.spec"))
        errors += Check.nonNegative(spec.successfulJobsHistoryLimit, path.child("successfulJobsHistoryLimit"))
        errors += Check.nonNegative(spec.failedJobsHistoryLimit, path.child("failedJobsHistoryLimit"))
        return errors
    }
}
