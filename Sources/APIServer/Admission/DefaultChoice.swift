internal import KubernetesAPI

/// Chooses among objects that an annotation makes the default of their kind.
enum DefaultChoice {
    /// Of several the newest, so that an administrator can replace a default without a gap; of those the first by name.
    static func name(among all: [MetaV1.ObjectMeta], marks: [String]) -> String? {
        let marked = all.filter { meta in marks.contains { meta.annotations[$0] == "true" } }
        return marked.min { left, right in
            let (older, newer) = (left.creationTimestamp.instant, right.creationTimestamp.instant)
            return older == newer ? left.name < right.name : older > newer
        }?.name
    }
}
