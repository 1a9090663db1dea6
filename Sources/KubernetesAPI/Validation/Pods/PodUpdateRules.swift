internal import Wire

/// What may change in a pod once it is there: little, since it may be running already.
enum PodUpdateRules {
    private static let changeable = [
        "`spec.containers[*].image`", "`spec.initContainers[*].image`", "`spec.activeDeadlineSeconds`",
        "`spec.tolerations` (only additions to existing tolerations)",
        "`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)",
    ].joined(separator: ",")

    static func errors(_ pod: CoreV1.Pod, from old: CoreV1.Pod) -> [FieldError] {
        let path: FieldPath = "spec"
        if pod.spec.containers.count != old.spec.containers.count {
            return [.forbidden(path.child("containers"), "pod updates may not add or remove containers")]
        }
        if pod.spec.initContainers.count != old.spec.initContainers.count {
            return [.forbidden(path.child("initContainers"), "pod updates may not add or remove init containers")]
        }
        var errors = Self.deadlineErrors(pod.spec.activeDeadlineSeconds, from: old.spec.activeDeadlineSeconds)
        var munged = pod.spec
        Self.copyImages(from: old.spec.containers, to: &munged.containers)
        Self.copyImages(from: old.spec.initContainers, to: &munged.initContainers)
        munged.activeDeadlineSeconds = old.spec.activeDeadlineSeconds
        errors += Self.tolerationErrors(pod.spec.tolerations, from: old.spec.tolerations)
        munged.tolerations = old.spec.tolerations
        let remaining = Set(pod.spec.schedulingGates.map(\.name))
        if remaining.isSubset(of: old.spec.schedulingGates.map(\.name)) {
            munged.schedulingGates = old.spec.schedulingGates
        }
        if let seconds = old.spec.terminationGracePeriodSeconds, seconds < 0 {
            if pod.spec.terminationGracePeriodSeconds == 1 { munged.terminationGracePeriodSeconds = seconds }
        }
        let changes = MessageDifference.paths(munged.underlying, old.spec.underlying, "spec")
        if !changes.isEmpty {
            let list = changes.map { "  \($0)" }.joined(separator: "\n")
            let detail = "pod updates may not change fields other than \(Self.changeable)\n\(list)\n"
            errors.append(.forbidden(path, detail))
        }
        return errors
    }

    private static func copyImages(from old: [CoreV1.Container], to containers: inout [CoreV1.Container]) {
        for index in containers.indices where containers[index].image != old[index].image {
            containers[index].image = old[index].image
        }
    }

    private static func deadlineErrors(_ new: Int64?, from old: Int64?) -> [FieldError] {
        guard let old else { return [] }
        let path: FieldPath = "spec.activeDeadlineSeconds"
        guard let new else {
            return [.invalid(path, .null, "must not update from a positive integer to nil value")]
        }
        return new > old ? [.invalid(path, .integer(new), "must be less than or equal to previous value")] : []
    }

    private static func tolerationErrors(
        _ new: [CoreV1.Toleration],
        from old: [CoreV1.Toleration]
    ) -> [FieldError] {
        func withoutSeconds(_ toleration: CoreV1.Toleration) -> CoreV1.Toleration {
            var toleration = toleration
            toleration.tolerationSeconds = nil
            return toleration
        }
        let kept = Set(new.map(withoutSeconds))
        guard !old.allSatisfy({ kept.contains(withoutSeconds($0)) }) else { return [] }
        let detail = "existing toleration can not be modified except its tolerationSeconds"
        return [.forbidden("spec.tolerations", detail)]
    }
}
