internal import Wire

/// What must hold of the places where a container sees volumes.
enum VolumeMountRules {
    static func errors(
        _ container: CoreV1.Container,
        _ volumes: [String: CoreV1.Volume],
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        var places: Set<String> = []
        for (index, mount) in container.volumeMounts.enumerated() {
            let place = path.child("volumeMounts").index(index)
            if mount.name.isEmpty { errors.append(.required(place.child("name"))) }
            if volumes[mount.name] == nil { errors.append(.notFound(place.child("name"), mount.name)) }
            if mount.mountPath.isEmpty { errors.append(.required(place.child("mountPath"))) }
            if !places.insert(mount.mountPath).inserted {
                errors.append(.invalid(place.child("mountPath"), mount.mountPath, "must be unique"))
            }
            if !mount.subPath.isEmpty {
                errors += Check.descendingPath(mount.subPath, place.child("subPath"))
            }
            if !mount.subPathExpr.isEmpty {
                if !mount.subPath.isEmpty {
                    let detail = "subPathExpr and subPath are mutually exclusive"
                    errors.append(.invalid(place.child("subPathExpr"), mount.subPathExpr, detail))
                }
                errors += Check.descendingPath(mount.subPathExpr, place.child("subPathExpr"))
            }
        }
        for (index, device) in container.volumeDevices.enumerated() {
            let place = path.child("volumeDevices").index(index)
            if device.name.isEmpty { errors.append(.required(place.child("name"))) }
            if volumes[device.name] == nil { errors.append(.notFound(place.child("name"), device.name)) }
            if device.devicePath.isEmpty { errors.append(.required(place.child("devicePath"))) }
        }
        return errors
    }
}
