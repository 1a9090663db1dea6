internal import Core
internal import KubernetesAPI
internal import Wire

/// What holds a namespace that is being deleted, as its conditions tell.
struct NamespaceConditions {
    private let contents: [String]
    private let finalizers: [String]

    init(_ remaining: [(GroupVersionResource, [MetaV1.ObjectMeta])]) {
        self.contents = remaining.map { "\(Self.name($0.0)) has \($0.1.count) resource instances" }.sorted()
        var counts: [String: Int] = [:]
        for object in remaining.flatMap(\.1) {
            for finalizer in object.finalizers { counts[finalizer, default: 0] += 1 }
        }
        self.finalizers = counts.sorted { $0.key < $1.key }.map { "\($0.key) in \($0.value) resource instances" }
    }

    /// Resources are named with a dot at the end in the core group, as Kubernetes does.
    private static func name(_ resource: GroupVersionResource) -> String { "\(resource.resource).\(resource.group)" }

    /// The conditions, with the times of those that have not changed.
    func merged(into present: [CoreV1.NamespaceCondition], now: Instant) -> [CoreV1.NamespaceCondition] {
        let content =
            self.contents.isEmpty
            ? ("False", "ContentRemoved", "All content successfully removed")
            : (
                "True", "SomeResourcesRemain",
                "Some resources are remaining: \(self.contents.joined(separator: ", "))"
            )
        let held =
            self.finalizers.isEmpty
            ? ("False", "ContentHasNoFinalizers", "All content-preserving finalizers finished")
            : (
                "True", "SomeFinalizersRemain",
                "Some content in the namespace has finalizers remaining: \(self.finalizers.joined(separator: ", "))"
            )
        let conditions: [(String, (String, String, String))] = [
            (
                "NamespaceDeletionDiscoveryFailure",
                ("False", "ResourcesDiscovered", "All resources successfully discovered")
            ),
            (
                "NamespaceDeletionGroupVersionParsingFailure",
                ("False", "ParsedGroupVersions", "All legacy kube types successfully parsed")
            ),
            (
                "NamespaceDeletionContentFailure",
                (
                    "False", "ContentDeleted",
                    "All content successfully deleted, may be waiting on finalization"
                )
            ),
            ("NamespaceContentRemaining", content), ("NamespaceFinalizersRemaining", held),
        ]
        return conditions.map { type, value in
            let known = present.first { $0.type == type }
            return CoreV1.NamespaceCondition {
                $0.type = type
                $0.status = value.0
                $0.reason = value.1
                $0.message = value.2
                let isSame = known?.status == value.0
                $0.lastTransitionTime = isSame ? known?.lastTransitionTime ?? MetaV1.Time(now) : MetaV1.Time(now)
            }
        }
    }
}
