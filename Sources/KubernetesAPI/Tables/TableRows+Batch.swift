internal import Core
internal import Wire

extension TableRows {
    static func addBatch(_ rows: inout Registration) {
        rows.add(BatchV1.Job.self) { job, name, age, now in
            let containers = job.spec.template.spec.containers
            return [
                name, .string(Self.status(of: job)), .string(Self.completions(of: job)),
                .string(Self.duration(of: job, now)), age, CellText.names(containers), CellText.images(containers),
                .string(CellText.selector(job.spec.selector)),
            ]
        }
        rows.add(BatchV1.CronJob.self) { job, name, age, now in
            let template = job.spec.jobTemplate.spec
            let containers = template.template.spec.containers
            let last = job.status.lastScheduleTime.map { HumanDuration.age(of: $0, at: now) }
            return [
                name, .string(job.spec.schedule), .string(CellText.orNone(job.spec.timeZone)),
                .string(CellText.bool(job.spec.suspend)), .count(job.status.active.count),
                .string(CellText.orNone(last)), age, CellText.names(containers), CellText.images(containers),
                .string(CellText.selector(template.selector)),
            ]
        }
    }

    private static func status(of job: BatchV1.Job) -> String {
        for type in ["Complete", "Failed", "Suspended", "FailureTarget", "SuccessCriteriaMet"]
        where job.status.conditions.contains(where: { $0.type == type && $0.status == "True" }) {
            return type
        }
        return job.metadata.deletionTimestamp == nil ? "Running" : "Terminating"
    }

    private static func completions(of job: BatchV1.Job) -> String {
        if let completions = job.spec.completions { return "\(job.status.succeeded)/\(completions)" }
        let parallelism = job.spec.parallelism ?? 0
        return parallelism > 1 ? "\(job.status.succeeded)/1 of \(parallelism)" : "\(job.status.succeeded)/1"
    }

    private static func duration(of job: BatchV1.Job, _ now: Instant) -> String {
        guard let start = job.status.startTime else { return "" }
        return HumanDuration.text((job.status.completionTime?.instant ?? now) - start.instant)
    }
}
