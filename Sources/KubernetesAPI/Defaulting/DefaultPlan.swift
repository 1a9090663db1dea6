internal import Wire

/// What defaulting does at one message type: its own rules, then those of the messages in it.
struct DefaultPlan: Sendable {
    /// A message field whose values have rules.
    struct Child: Sendable {
        var number: Int
        var schema: MessageSchema
        /// An absent message means an empty one, which has defaults too.
        var isMadeWhenAbsent: Bool
    }

    var values: [(number: Int, value: Value)] = []
    var function: (@Sendable (inout Message) -> Void)?
    var children: [Child] = []

    /// The plans of the message types that have rules, or hold messages that do.
    static let all: [MessageSchema: DefaultPlan] = {
        var plans = Self.ownRules()
        // A type that holds one with rules has work too; repeat until none is added.
        var isChanged = true
        while isChanged {
            isChanged = false
            for schema in MessageSchema.all where plans[schema] == nil {
                let hasWork = schema.fields.contains { $0.message.map { plans[$0] != nil } ?? false }
                if hasWork {
                    plans[schema] = DefaultPlan()
                    isChanged = true
                }
            }
        }
        let schemas = Set(plans.keys)
        for schema in schemas {
            plans[schema]?.children = schema.fields.compactMap { field in
                guard let inner = field.message, schemas.contains(inner) else { return nil }
                let isValue = field.label == .singular && !field.isPointer && field.oneof == 0
                return Child(number: field.number, schema: inner, isMadeWhenAbsent: isValue)
            }
        }
        return plans
    }()

    private static func ownRules() -> [MessageSchema: DefaultPlan] {
        var plans: [MessageSchema: DefaultPlan] = [:]
        var byName: [String: MessageSchema] = [:]
        for schema in MessageSchema.all { byName[schema.name] = schema }
        var logicalLines: [String] = []
        for line in DefaultTable.text.split(separator: "\n") {
            if line.hasPrefix(" "), let last = logicalLines.indices.last {
                logicalLines[last] += line
            } else {
                logicalLines.append(String(line))
            }
        }
        for line in logicalLines {
            let words = line.split(separator: " ").map(String.init)
            let name = words[0].hasPrefix("!") ? String(words[0].dropFirst()) : "k8s.io.api.\(words[0])"
            guard let schema = byName[name] else { continue }
            var plan = DefaultPlan()
            for place in stride(from: 1, to: words.count - 1, by: 2) {
                guard let field = schema.field(json: words[place]) else { continue }
                plan.values.append((field.number, Self.value(words[place + 1], of: field)))
            }
            plans[schema] = plan
        }
        for (schema, function) in ConditionalDefaults.functions {
            plans[schema, default: DefaultPlan()].function = function
        }
        return plans
    }

    private static func value(_ word: String, of field: FieldSchema) -> Value {
        let single: Value =
            switch field.kind {
            case .bool: .bool(word == "true")
            case .int32, .int64: .int(Int64(word) ?? 0)
            case .message(let schema): .message(Message(schema))
            default: .string(word == "\"\"" ? "" : word)
            }
        return field.label == .repeated ? .list([single]) : single
    }
}
