internal import KubernetesAPI
package import Wire

/// A way to find objects by what they say: a name, and a function from an object to the values it is found by.
package struct ObjectIndex: Sendable {
    /// What lookups name it by.
    package let name: String
    /// The values that an object is found by.
    package let values: @Sendable (Message) -> [String]

    /// Defines an index.
    package init(_ name: String, values: @escaping @Sendable (Message) -> [String]) {
        self.name = name
        self.values = values
    }

    /// By namespace.
    package static let namespace = ObjectIndex("namespace") { message in
        let metadata: MetaV1.ObjectMeta = message[1]
        return [metadata.namespace]
    }

    /// By the uid of every owner.
    package static let owner = ObjectIndex("owner") { message in
        let metadata: MetaV1.ObjectMeta = message[1]
        return metadata.ownerReferences.map(\.uid)
    }

    /// By the object's own uid.
    package static let uid = ObjectIndex("uid") { message in
        let metadata: MetaV1.ObjectMeta = message[1]
        return [metadata.uid]
    }

    /// Pods by the node they are bound to; "" for those that are not.
    package static let nodeName = ObjectIndex("nodeName") { message in
        message.schema == CoreV1.Pod.schema ? [CoreV1.Pod(underlying: message).spec.nodeName] : []
    }
}
