internal import Wire

/// What must hold of jobs, and of the template that cron jobs make jobs from.
enum JobRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(BatchV1.Job.self) { job in
            let path: FieldPath = "spec"
            var errors: [FieldError] = []
            if let selector = job.spec.selector {
                errors += Check.selector(selector, path.child("selector"))
                let labels = job.spec.template.metadata.labels
                if let query = try? LabelSelector(selector), !query.matches(labels) {
                    let place = path.child("template.metadata.labels")
                    let detail = "`selector` does not match template `labels`"
                    errors.append(.invalid(place, .raw(GoSyntax.map(labels)), detail))
                }
            } else {
                errors.append(.required(path.child("selector")))
            }
            return errors + Self.errors(job.spec, path)
        }
        table.onUpdate(BatchV1.Job.self) { job, old in Self.updateErrors(job.spec, from: old) }
    }

    /// What does not look at the selector, which the server makes up for jobs.
    static func errors(_ spec: BatchV1.JobSpec, _ path: FieldPath) -> [FieldError] {
        var errors = Check.nonNegative(spec.parallelism, path.child("parallelism"))
        errors += Check.nonNegative(spec.completions, path.child("completions"))
        errors += Check.nonNegative(spec.activeDeadlineSeconds, path.child("activeDeadlineSeconds"))
        errors += Check.nonNegative(spec.backoffLimit, path.child("backoffLimit"))
        errors += Check.nonNegative(spec.ttlSecondsAfterFinished, path.child("ttlSecondsAfterFinished"))
        if let mode = spec.completionMode, !["Indexed", "NonIndexed"].contains(mode) {
            errors.append(.notSupported(path.child("completionMode"), mode, ["Indexed", "NonIndexed"]))
        }
        if spec.completionMode == "Indexed", spec.completions == nil {
            errors.append(.required(path.child("completions"), "when completion mode is Indexed"))
        }
        errors += PodRules.errors(spec.template, path.child("template"))
        let place = path.child("template.spec.restartPolicy")
        if spec.template.spec.restartPolicy == "Always" {
            errors.append(.required(place, #"valid values: "OnFailure", "Never""#))
        } else {
            errors += Check.oneOf(spec.template.spec.restartPolicy, ["OnFailure", "Never"], place)
        }
        return errors
    }

    private static func updateErrors(_ spec: BatchV1.JobSpec, from old: BatchV1.Job) -> [FieldError] {
        var errors: [FieldError] = []
        let path: FieldPath = "spec"
        let isIndexed = spec.completionMode == "Indexed"
        let isElastic = isIndexed && spec.completions == spec.parallelism
        if spec.completions != old.spec.completions, !isElastic {
            let value = spec.completions.map { BadValue.integer($0) } ?? .null
            errors.append(.invalid(path.child("completions"), value, Check.immutable))
        }
        if spec.template != Self.template(spec.template, allowedFor: old) {
            let text = String(
                decoding: MessageJSONEncoder.encode(spec.template.underlying, withTypeMeta: false),
                as: UTF8.self
            )
            errors.append(.invalid(path.child("template"), .raw(text), Check.immutable))
        }
        return errors
    }

    /// The template as it must be: while a job has not started, where its pods go may change.
    private static func template(
        _ template: CoreV1.PodTemplateSpec,
        allowedFor old: BatchV1.Job
    ) -> CoreV1.PodTemplateSpec {
        guard old.spec.suspend == true, old.status.startTime == nil else { return old.spec.template }
        var allowed = old.spec.template
        allowed.metadata.labels = template.metadata.labels
        allowed.metadata.annotations = template.metadata.annotations
        allowed.spec.nodeSelector = template.spec.nodeSelector
        allowed.spec.tolerations = template.spec.tolerations
        allowed.spec.schedulingGates = template.spec.schedulingGates
        if template.spec.affinity != nil || allowed.spec.affinity != nil {
            allowed.spec.affinity = template.spec.affinity
        }
        return allowed
    }
}
