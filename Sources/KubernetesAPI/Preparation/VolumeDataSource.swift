internal import Wire

/// The two fields that say what a claim's volume is filled from: an old one and the one that replaced it.
enum VolumeDataSource {
    /// Gives each what the other says, where only one is set.
    static func align(_ spec: inout CoreV1.PersistentVolumeClaimSpec) {
        if let source = spec.dataSource, spec.dataSourceRef == nil {
            spec.dataSourceRef = CoreV1.TypedObjectReference {
                $0.apiGroup = source.apiGroup
                $0.kind = source.kind
                $0.name = source.name
            }
        } else if let reference = spec.dataSourceRef, spec.dataSource == nil, reference.namespace == nil {
            spec.dataSource = CoreV1.TypedLocalObjectReference {
                $0.apiGroup = reference.apiGroup
                $0.kind = reference.kind
                $0.name = reference.name
            }
        }
    }
}
