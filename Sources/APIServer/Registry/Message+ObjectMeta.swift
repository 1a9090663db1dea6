internal import KubernetesAPI
internal import Wire

/// All kinds with an object's metadata have it as field 1.
extension Message {
    /// The metadata of an object.
    var objectMeta: MetaV1.ObjectMeta {
        get { self[1] }
        set { self[1] = newValue }
    }

    /// Namespace and name as log lines and error texts give them.
    var objectName: String { self.objectMeta.name }

    /// A field by its JSON name.
    subscript(json name: String) -> Value? {
        get { self.schema.field(json: name).flatMap { self[$0.number] } }
        set {
            guard let field = self.schema.field(json: name) else { return }
            self[field.number] = newValue
        }
    }
}

extension Message {
    /// The message as a value of its type; nil when it is of another.
    func `as`<T: TypedMessage>(_ type: T.Type) -> T? {
        self.schema == type.schema ? T(underlying: self) : nil
    }
}
