internal import KubernetesAPI

/// The volumes of a pod's or template's description.
enum VolumeDescription {
    static func write(_ volumes: [CoreV1.Volume], _ out: inout Description, level: Int = 0) {
        guard !volumes.isEmpty else { return out.line(level, "Volumes:", "<none>") }
        out.line(level, "Volumes:")
        for volume in volumes {
            out.line(level + 1, "\(volume.name):")
            Self.source(volume.volumeSource, &out, level + 2)
        }
    }

    private static func source(_ source: CoreV1.VolumeSource, _ out: inout Description, _ level: Int) {
        if let empty = source.emptyDir {
            out.line(level, "Type:", "EmptyDir (a temporary directory that shares a pod's lifetime)")
            out.line(level, "Medium:", empty.medium)
            let limit = empty.sizeLimit?.string ?? "<unset>"
            out.line(level, "SizeLimit:", limit)
        } else if let path = source.hostPath {
            out.line(level, "Type:", "HostPath (bare host directory volume)")
            out.line(level, "Path:", path.path)
            out.line(level, "HostPathType:", path.type ?? "")
        } else if let map = source.configMap {
            out.line(level, "Type:", "ConfigMap (a volume populated by a ConfigMap)")
            out.line(level, "Name:", map.localObjectReference.name)
            out.line(level, "Optional:", String(map.optional ?? false))
        } else if let secret = source.secret {
            out.line(level, "Type:", "Secret (a volume populated by a Secret)")
            out.line(level, "SecretName:", secret.secretName)
            out.line(level, "Optional:", String(secret.optional ?? false))
        } else if let claim = source.persistentVolumeClaim {
            out.line(
                level,
                "Type:",
                "PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)"
            )
            out.line(level, "ClaimName:", claim.claimName)
            out.line(level, "ReadOnly:", String(claim.readOnly))
        } else if let projected = source.projected {
            Self.projected(projected, &out, level)
        } else if source.downwardAPI != nil {
            out.line(level, "Type:", "DownwardAPI (a volume populated by information about the pod)")
        } else {
            out.line(level, "Type:", "<unknown>")
        }
    }

    private static func projected(_ projected: CoreV1.ProjectedVolumeSource, _ out: inout Description, _ level: Int) {
        out.line(level, "Type:", "Projected (a volume that contains injected data from multiple sources)")
        for source in projected.sources {
            if let secret = source.secret {
                out.line(level, "SecretName:", secret.localObjectReference.name)
                out.line(level, "SecretOptionalName:", Self.text(secret.optional))
            } else if let map = source.configMap {
                out.line(level, "ConfigMapName:", map.localObjectReference.name)
                out.line(level, "ConfigMapOptional:", Self.text(map.optional))
            } else if let token = source.serviceAccountToken {
                out.line(level, "TokenExpirationSeconds:", token.expirationSeconds.map { String($0) } ?? "<nil>")
            } else if source.downwardAPI != nil {
                out.line(level, "DownwardAPI:", "true")
            }
        }
    }

    private static func text(_ value: Bool?) -> String {
        value.map { String($0) } ?? "<nil>"
    }
}
