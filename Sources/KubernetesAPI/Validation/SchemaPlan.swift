internal import Wire

/// What `SchemaRules` looks at in one message type, found once: most fields have nothing to look at.
struct SchemaPlan: Sendable {
    /// A text, or a list of texts, that must be one of a set of words.
    struct Words: Sendable {
        var number: Int
        var json: String
        /// Sorted, as messages list them.
        var words: [String]
    }

    /// A field whose messages have rules.
    struct Child: Sendable {
        var number: Int
        /// Nil where the message's fields stand among those around it.
        var json: String?
    }

    var required: [(number: Int, json: String)] = []
    var words: [Words] = []
    var children: [Child] = []
    /// The field of bytes that go into JSON as they are.
    var rawJSON: Int?

    /// Required by the published schema, but an empty text is one.
    private static let mayBeEmpty: Set<String> = [
        "k8s.io.api.apps.v1.StatefulSetSpec.serviceName", "k8s.io.api.core.v1.HTTPHeader.value",
        "k8s.io.api.core.v1.Sysctl.value", "k8s.io.api.storage.v1.TokenRequest.audience",
    ]

    /// The table knows only some of its words; its kind has a rule of its own.
    private static let incompleteEnums: Set<String> = ["k8s.io.api.discovery.v1.EndpointSlice.addressType"]

    /// The plans of the message types that have rules, or hold messages that do.
    static let all: [MessageSchema: SchemaPlan] = {
        var plans: [MessageSchema: SchemaPlan] = [:]
        for schema in MessageSchema.all {
            if schema.jsonForm?.hasPrefix("raw-json") == true, let field = schema.fields.first {
                plans[schema] = SchemaPlan(rawJSON: field.number)
            }
            guard schema.jsonForm == nil else { continue }
            let plan = Self.ownRules(of: schema)
            if !plan.required.isEmpty || !plan.words.isEmpty { plans[schema] = plan }
        }
        // A type that holds one with rules has work too; repeat until none is added.
        var isChanged = true
        while isChanged {
            isChanged = false
            for schema in MessageSchema.all where schema.jsonForm == nil && plans[schema] == nil {
                guard schema.fields.contains(where: { $0.message.map { plans[$0] != nil } ?? false }) else { continue }
                plans[schema] = SchemaPlan()
                isChanged = true
            }
        }
        let schemas = Set(plans.keys)
        for schema in schemas {
            plans[schema]?.children = schema.fieldsInJSONOrder.compactMap { field in
                guard let inner = field.message, schemas.contains(inner) else { return nil }
                return Child(number: field.number, json: field.json)
            }
        }
        return plans
    }()

    private static func ownRules(of schema: MessageSchema) -> SchemaPlan {
        var plan = SchemaPlan()
        for field in schema.fieldsInJSONOrder {
            guard field.kind == .string, let json = field.json else { continue }
            let name = "\(schema.name).\(field.name)"
            let isText = field.label == .singular && !field.isPointer
            if field.isRequired, isText, !Self.mayBeEmpty.contains(name) { plan.required.append((field.number, json)) }
            if field.isEnumClosed, !Self.incompleteEnums.contains(name) {
                plan.words.append(Words(number: field.number, json: json, words: field.enumValues.sorted()))
            }
        }
        return plan
    }
}
