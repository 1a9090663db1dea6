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
    /// What the quotas of the namespace were charged for this write.
    var quotaCharges: [QuotaCharge] = []

    init(operation: Operation, call: ResourceCall, object: Message, old: Message? = nil, isDryRun: Bool) {
        self.operation = operation
        self.call = call
        self.object = object
        self.old = old
        self.isDryRun = isDryRun
    }

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

    /// The object as a value of its type, where the write is on the object itself of that kind.
    func object<T: TypedMessage>(as type: T.Type) -> T? {
        self.isOn(type) ? T(underlying: self.object) : nil
    }

    /// The object as it was, likewise.
    func old<T: TypedMessage>(as type: T.Type) -> T? {
        self.isOn(type) ? self.old.map { T(underlying: $0) } : nil
    }

    var user: User { self.call.user }
    var notes: RequestNotes { self.call.request.notes }

    func forbidden(_ cause: String) -> StatusError {
        .forbidden(self.call.groupResource, self.object.objectMeta.name, cause)
    }
}
