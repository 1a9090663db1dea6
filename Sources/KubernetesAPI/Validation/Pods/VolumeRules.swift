internal import Wire

/// What must hold of a pod's volumes.
enum VolumeRules {
    private static let hostPathTypes = [
        "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket",
    ]

    static func errors(_ volumes: [CoreV1.Volume], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, volume) in volumes.enumerated() {
            let place = path.index(index)
            errors += Self.errors(volume.volumeSource, place)
            if volume.name.isEmpty {
                errors.append(.required(place.child("name")))
                continue
            }
            errors += Check.name(volume.name, place.child("name"), NameRules.dnsLabel)
            if !names.insert(volume.name).inserted {
                errors.append(.duplicate(place.child("name"), .string(volume.name)))
            }
        }
        return errors
    }

    private static func errors(_ source: CoreV1.VolumeSource, _ path: FieldPath) -> [FieldError] {
        let kinds = source.underlying.setFields.compactMap {
            source.underlying.schema.field(number: Int($0.number))?.json
        }
        guard let first = kinds.first else { return [.required(path, "must specify a volume type")] }
        var errors = kinds.dropFirst().map { kind in
            FieldError.forbidden(path.child(kind), "may not specify more than 1 volume type")
        }
        let place = path.child(first)
        if let host = source.hostPath { errors += Self.errors(host, place) }
        if let secret = source.secret {
            errors += Check.required(secret.secretName, place.child("secretName"))
            errors += Check.fileMode(secret.defaultMode, place.child("defaultMode"))
            errors += Self.errors(secret.items, place.child("items"))
        }
        if let map = source.configMap {
            errors += Check.required(map.localObjectReference.name, place.child("name"))
            errors += Check.fileMode(map.defaultMode, place.child("defaultMode"))
            errors += Self.errors(map.items, place.child("items"))
        }
        if let claim = source.persistentVolumeClaim {
            errors += Check.required(claim.claimName, place.child("claimName"))
        }
        if let empty = source.emptyDir, let limit = empty.sizeLimit, limit.amount.sign < 0 {
            errors.append(.forbidden(place.child("sizeLimit"), "SizeLimit field must be a valid resource quantity"))
        }
        if let downward = source.downwardAPI { errors += Self.errors(downward.items, place.child("items")) }
        if let projected = source.projected { errors += ProjectedVolumeRules.errors(projected, place) }
        return errors
    }

    private static func errors(_ host: CoreV1.HostPathVolumeSource, _ path: FieldPath) -> [FieldError] {
        if host.path.isEmpty { return [.required(path.child("path"))] }
        var errors = Check.noBacksteps(host.path, path.child("path"))
        if let type = host.type, !Self.hostPathTypes.contains(type) {
            errors.append(.notSupported(path.child("type"), type, Self.hostPathTypes))
        }
        return errors
    }

    static func errors(_ items: [CoreV1.KeyToPath], _ path: FieldPath) -> [FieldError] {
        items.enumerated().flatMap { index, item in
            let place = path.index(index)
            return Check.required(item.key, place.child("key")) + Self.filePathErrors(item.path, place.child("path"))
                + Check.fileMode(item.mode, place.child("mode"))
        }
    }

    static func errors(_ items: [CoreV1.DownwardAPIVolumeFile], _ path: FieldPath) -> [FieldError] {
        items.enumerated().flatMap { index, item in
            let place = path.index(index)
            var errors = Self.filePathErrors(item.path, place.child("path"))
            if item.fieldRef == nil, item.resourceFieldRef == nil {
                errors.append(.required(place, "one of fieldRef and resourceFieldRef is required"))
            } else if item.fieldRef != nil, item.resourceFieldRef != nil {
                errors.append(
                    .invalid(place, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously")
                )
            }
            return errors + Check.fileMode(item.mode, place.child("mode"))
        }
    }

    static func filePathErrors(_ path: String, _ place: FieldPath) -> [FieldError] {
        path.isEmpty ? [.required(place)] : Check.descendingPath(path, place)
    }
}
