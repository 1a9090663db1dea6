internal import Wire

extension ConditionalDefaults {
    static func addBatch(_ table: inout RuleTable) {
        // Not on the spec: the job template of a CronJob is defaulted when its jobs are made.
        table.add(BatchV1.Job.self) { job in
            if job.metadata.labels.isEmpty { job.metadata.labels = job.spec.template.metadata.labels }
            Self.jobSpec(&job.spec)
        }
    }

    private static func jobSpec(_ spec: inout BatchV1.JobSpec) {
        if spec.completions == nil, spec.parallelism == nil { spec.completions = 1 }
        spec.parallelism = spec.parallelism ?? 1
        spec.backoffLimit = spec.backoffLimit ?? (spec.backoffLimitPerIndex == nil ? 6 : .max)
        spec.completionMode = spec.completionMode ?? "NonIndexed"
        spec.suspend = spec.suspend ?? false
        spec.manualSelector = spec.manualSelector ?? false
        spec.podReplacementPolicy =
            spec.podReplacementPolicy ?? (spec.podFailurePolicy == nil ? "TerminatingOrFailed" : "Failed")
    }
}
