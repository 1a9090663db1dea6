internal import Wire

/// What must hold of persistent volumes and the claims on them.
enum VolumeClaimRules {
    private static let modes = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(CoreV1.PersistentVolumeClaim.self) { claim in Self.errors(claim.spec, "spec") }
        table.onUpdate(CoreV1.PersistentVolumeClaim.self, Self.updateErrors)
        table.always(CoreV1.PersistentVolume.self) { volume in
            let path: FieldPath = "spec"
            var errors = Self.modeErrors(volume.spec.accessModes, path.child("accessModes"))
            if volume.spec.capacity.isEmpty { errors.append(.required(path.child("capacity"))) }
            if volume.spec.capacity["storage"] == nil || volume.spec.capacity.count > 1 {
                errors.append(.notSupported(path.child("capacity"), Self.names(volume.spec.capacity), ["storage"]))
            }
            errors += Self.amountErrors(volume.spec.capacity, path.child("capacity"))
            let sources = volume.spec.persistentVolumeSource.underlying.setFields.count
            if sources == 0 { errors.append(.required(path, "must specify a volume type")) }
            if sources > 1 { errors.append(.forbidden(path, "may not specify more than 1 volume type")) }
            return errors
        }
    }

    private static func errors(_ spec: CoreV1.PersistentVolumeClaimSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if spec.accessModes.isEmpty {
            errors.append(.required(path.child("accessModes"), "at least 1 access mode is required"))
        }
        errors += Self.modeErrors(spec.accessModes, path.child("accessModes"))
        errors += Check.selector(spec.selector, path.child("selector"))
        if spec.resources.requests["storage"] == nil {
            errors.append(.required(path.child("resources").key("storage")))
        } else {
            errors += Self.amountErrors(spec.resources.requests, path.child("resources").child("requests"))
        }
        if let name = spec.storageClassName, !name.isEmpty {
            errors += Check.name(name, path.child("storageClassName"), NameRules.dnsSubdomain)
        }
        return errors
    }

    private static func modeErrors(_ modes: [String], _ path: FieldPath) -> [FieldError] {
        var errors = modes.filter { !Self.modes.contains($0) }.map { FieldError.notSupported(path, $0, Self.modes) }
        if modes.contains("ReadWriteOncePod"), modes.count > 1 {
            errors.append(.forbidden(path, "may not use ReadWriteOncePod with other access modes"))
        }
        return errors
    }

    private static func amountErrors(_ amounts: [String: Resource.Quantity], _ path: FieldPath) -> [FieldError] {
        guard let storage = amounts["storage"], storage.amount.sign <= 0 else { return [] }
        return [.invalid(path.key("storage"), storage.string, "must be greater than zero")]
    }

    private static func names(_ amounts: [String: Resource.Quantity]) -> String {
        amounts.keys.sorted().joined(separator: ",")
    }

    @Sendable
    private static func updateErrors(
        _ claim: CoreV1.PersistentVolumeClaim,
        from old: CoreV1.PersistentVolumeClaim
    ) -> [FieldError] {
        var allowed = old.spec
        if old.spec.volumeName.isEmpty { allowed.volumeName = claim.spec.volumeName }
        if old.spec.storageClassName == nil { allowed.storageClassName = claim.spec.storageClassName }
        let isBound = old.status.phase == "Bound"
        let new = claim.spec.resources.requests["storage"]
        var errors: [FieldError] = []
        if isBound, let new, let held = old.spec.resources.requests["storage"] {
            allowed.resources.requests["storage"] = new
            if new.amount < held.amount {
                let detail = "field can not be less than previous value"
                errors.append(.forbidden("spec.resources.requests.storage", detail))
            }
        }
        if allowed != claim.spec {
            let changes = MessageDifference.paths(claim.spec.underlying, allowed.underlying, "spec")
            let detail =
                "spec is immutable after creation except resources.requests and volumeAttributesClassName for "
                + "bound claims\n\(changes.map { "  \($0)" }.joined(separator: "\n"))\n"
            errors.insert(.forbidden("spec", detail), at: 0)
        }
        return errors
    }
}
