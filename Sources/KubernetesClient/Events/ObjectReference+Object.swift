package import KubernetesAPI
package import Wire

extension CoreV1.ObjectReference {
    /// A reference to an object of any kind.
    package init(to object: Message, fieldPath: String = "") {
        let metadata: MetaV1.ObjectMeta = object[1]
        let kind = GroupVersionKind(
            group: object.schema.group ?? "",
            version: object.schema.version ?? "",
            kind: object.schema.shortName
        )
        self.init {
            $0.apiVersion = kind.apiVersion
            $0.kind = kind.kind
            $0.namespace = metadata.namespace
            $0.name = metadata.name
            $0.uid = metadata.uid
            $0.resourceVersion = metadata.resourceVersion
            $0.fieldPath = fieldPath
        }
    }
}
