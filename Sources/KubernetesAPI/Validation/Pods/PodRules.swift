internal import Wire

/// What must hold of pods.
enum PodRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(CoreV1.Pod.self) { pod in PodSpecRules.errors(pod.spec, "spec") }
        table.onCreate(CoreV1.Pod.self) { pod in
            guard !pod.spec.ephemeralContainers.isEmpty else { return [] }
            return [.forbidden("spec.ephemeralContainers", "cannot be set on create")]
        }
        table.onUpdate(CoreV1.Pod.self) { pod, old in PodUpdateRules.errors(pod, from: old) }
        table.always(CoreV1.PodTemplate.self) { template in Self.errors(template.template, "template") }
    }

    /// What must hold of a template that pods are made from.
    static func errors(_ template: CoreV1.PodTemplateSpec, _ path: FieldPath) -> [FieldError] {
        let spec = path.child("spec")
        var errors = Self.metadataErrors(template, path) + PodSpecRules.errors(template.spec, spec)
        if !template.spec.ephemeralContainers.isEmpty {
            let detail = "ephemeral containers not allowed in pod template"
            errors.append(.forbidden(spec.child("ephemeralContainers"), detail))
        }
        return errors
    }

    static func metadataErrors(_ template: CoreV1.PodTemplateSpec, _ path: FieldPath) -> [FieldError] {
        let metadata = path.child("metadata")
        return Check.labels(template.metadata.labels, metadata.child("labels"))
            + ObjectMetaRules.annotationErrors(template.metadata.annotations, metadata.child("annotations"))
    }
}
