internal import Wire

/// What must hold of volumes that gather files from several sources.
enum ProjectedVolumeRules {
    /// A token must live long enough to be renewed before it ends.
    private static let tokenSecondsMin: Int64 = 10 * 60

    static func errors(_ volume: CoreV1.ProjectedVolumeSource, _ path: FieldPath) -> [FieldError] {
        var errors = Check.fileMode(volume.defaultMode, path.child("defaultMode"))
        for (index, source) in volume.sources.enumerated() {
            let place = path.child("sources").index(index)
            if let secret = source.secret {
                errors += Check.required(secret.localObjectReference.name, place.child("secret").child("name"))
                errors += VolumeRules.errors(secret.items, place.child("secret").child("items"))
            }
            if let map = source.configMap {
                errors += Check.required(map.localObjectReference.name, place.child("configMap").child("name"))
                errors += VolumeRules.errors(map.items, place.child("configMap").child("items"))
            }
            if let downward = source.downwardAPI {
                errors += VolumeRules.errors(downward.items, place.child("downwardAPI").child("items"))
            }
            if let token = source.serviceAccountToken {
                errors += Self.errors(token, place.child("serviceAccountToken"))
            }
            if source.underlying.setFields.count > 1 {
                errors.append(.forbidden(place, "may not specify more than 1 volume type per source"))
            }
        }
        return errors
    }

    private static func errors(_ token: CoreV1.ServiceAccountTokenProjection, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let seconds = token.expirationSeconds ?? 3600
        if seconds < Self.tokenSecondsMin {
            let detail = "may not specify a duration less than 10 minutes"
            errors.append(.invalid(path.child("expirationSeconds"), .integer(seconds), detail))
        }
        return errors + VolumeRules.filePathErrors(token.path, path.child("path"))
    }
}
