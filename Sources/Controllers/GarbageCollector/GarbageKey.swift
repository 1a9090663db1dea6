package import KubernetesAPI
package import KubernetesClient

/// Any object of the cluster.
package struct GarbageKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What it is.
    package var resource: GroupVersionResource
    /// Which one.
    package var object: ObjectKey

    /// Names an object.
    package init(_ resource: GroupVersionResource, _ object: ObjectKey) {
        self.resource = resource
        self.object = object
    }

    package static func < (left: GarbageKey, right: GarbageKey) -> Bool {
        left.resource == right.resource
            ? left.object < right.object : "\(left.resource)" < "\(right.resource)"
    }

    package var description: String { "\(self.resource.groupResource) \(self.object)" }
}
