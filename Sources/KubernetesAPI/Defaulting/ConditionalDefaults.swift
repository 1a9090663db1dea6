internal import Wire

/// The defaults that depend on more than the field itself.
enum ConditionalDefaults {
    /// By the message type that each works on.
    static let functions: [MessageSchema: @Sendable (inout Message) -> Void] = {
        var table = RuleTable()
        Self.addPods(&table)
        Self.addServices(&table)
        Self.addWorkloads(&table)
        Self.addBatch(&table)
        Self.addAutoscaling(&table)
        Self.addConfiguration(&table)
        Self.addExtensions(&table)
        return table.functions
    }()

    /// Collects functions on typed views.
    struct RuleTable {
        fileprivate(set) var functions: [MessageSchema: @Sendable (inout Message) -> Void] = [:]

        mutating func add<T: TypedMessage>(_ type: T.Type, _ function: @escaping @Sendable (inout T) -> Void) {
            self.functions[T.schema] = { message in
                var view = T(underlying: message)
                function(&view)
                message = view.underlying
            }
        }
    }
}

extension String {
    /// The text, or another where it is empty.
    func orDefault(_ other: String) -> String { self.isEmpty ? other : self }
}
