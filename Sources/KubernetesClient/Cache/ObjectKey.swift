package import KubernetesAPI
internal import Wire

/// The name of an object within its resource.
package struct ObjectKey: Hashable, Sendable, Comparable {
    /// Empty for objects outside of namespaces.
    package var namespace: String
    /// Unique within the namespace.
    package var name: String

    /// Names an object.
    package init(namespace: String = "", name: String) {
        self.namespace = namespace
        self.name = name
    }

    /// The name of the object with this metadata.
    package init(_ metadata: MetaV1.ObjectMeta) {
        self.init(namespace: metadata.namespace, name: metadata.name)
    }

    package static func < (left: ObjectKey, right: ObjectKey) -> Bool {
        left.namespace == right.namespace ? left.name < right.name : left.namespace < right.namespace
    }
}

extension ObjectKey: CustomStringConvertible {
    /// `namespace/name`, or the bare name.
    package var description: String { self.namespace.isEmpty ? self.name : "\(self.namespace)/\(self.name)" }
}
