internal import Wire

/// The cross-field rules of each kind.
enum ValidationRules {
    typealias CreateRule = @Sendable (Message) -> [FieldError]
    typealias UpdateRule = @Sendable (_ object: Message, _ old: Message) -> [FieldError]

    /// What must hold of every object of the kind, by message type.
    static let create = Self.table.create
    /// What must hold of a new object beside that, by message type.
    static let creation = Self.table.creation
    /// What must hold of a change, by message type.
    static let update = Self.table.update

    private static let table: Registration = {
        var table = Registration()
        PodRules.register(&table)
        WorkloadRules.register(&table)
        StatefulSetRules.register(&table)
        DaemonSetRules.register(&table)
        JobRules.register(&table)
        CronJobRules.register(&table)
        ServiceRules.register(&table)
        EndpointRules.register(&table)
        IngressRules.register(&table)
        ConfigMapRules.register(&table)
        SecretRules.register(&table)
        NodeRules.register(&table)
        RoleRules.register(&table)
        RoleBindingRules.register(&table)
        VolumeClaimRules.register(&table)
        PolicyRules.register(&table)
        AutoscalerRules.register(&table)
        DefinitionRules.register(&table)
        WebhookRules.register(&table)
        AdmissionPolicyRules.register(&table)
        return table
    }()

    /// Collects rules on typed views.
    struct Registration {
        fileprivate(set) var create: [MessageSchema: CreateRule] = [:]
        fileprivate(set) var creation: [MessageSchema: CreateRule] = [:]
        fileprivate(set) var update: [MessageSchema: UpdateRule] = [:]

        mutating func always<T: TypedMessage>(_ type: T.Type, _ rule: @escaping @Sendable (T) -> [FieldError]) {
            self.create[T.schema] = { rule(T(underlying: $0)) }
        }

        mutating func onCreate<T: TypedMessage>(_ type: T.Type, _ rule: @escaping @Sendable (T) -> [FieldError]) {
            self.creation[T.schema] = { rule(T(underlying: $0)) }
        }

        mutating func onUpdate<T: TypedMessage>(
            _ type: T.Type,
            _ rule: @escaping @Sendable (_ object: T, _ old: T) -> [FieldError]
        ) {
            self.update[T.schema] = { rule(T(underlying: $0), T(underlying: $1)) }
        }
    }
}
