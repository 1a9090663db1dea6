internal import KubernetesAPI
internal import Wire

/// What an admission step sees of a write.
struct AdmissionAttributes: Sendable {
    enum Operation: String, Sendable {
        case create = "CREATE"
        case update = "UPDATE"
        case delete = "DELETE"
    }

    var operation: Operation
    var call: ResourceCall
    /// The object as it shall be, in the stored version; of a deletion as it is.
    var object: Message
    /// The object as it was; nil when it is created.
    var old: Message?
    var isDryRun: Bool

    var definition: ResourceDefinition { self.call.codec.definition }
    var subresource: String { self.call.subresource }

    /// Whether the write is on the object itself of a kind.
    func isOn<T: TypedMessage>(_ type: T.Type) -> Bool {
        self.object.schema == type.schema && self.subresource.isEmpty
    }

    /// Changes the object as a value of its type.
    mutating func edit<T: TypedMessage>(_ type: T.Type, _ body: (inout T) throws -> Void) rethrows {
        var object = T(underlying: self.object)
        try body(&object)
        self.object = object.underlying
    }

    func forbidden(_ cause: String) -> StatusError {
        .forbidden(self.call.groupResource, self.object.objectMeta.name, cause)
    }
}
