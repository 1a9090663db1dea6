internal import CEL

/// The values of custom resources in expressions, by their schemas.
enum RuleValues {
    static func value(_ json: JSONValue, _ schema: StructuralSchema?) -> CELValue {
        switch json {
        case .null: return .null
        case .bool(let bool): return .bool(bool)
        case .integer(let integer):
            return schema?.type == "number" ? .double(Double(integer)) : .int(integer)
        case .double(let double):
            guard schema?.type == "integer", let integer = Int64(exactly: double) else { return .double(double) }
            return .int(integer)
        case .string(let text): return Self.text(text, schema)
        case .array(let elements): return .list(elements.map { Self.value($0, schema?.items) })
        case .object(let object):
            let isMap = schema?.additional != nil || schema == nil
            let entries = object.members.sorted { $0.key.precedesInBytes($1.key) }.compactMap { member in
                (isMap ? member.key : CELFieldName.escaped(member.key)).map { name in
                    (name, Self.value(member.value, schema?.member(member.key)))
                }
            }
            return .map(CELMap(entries))
        }
    }

    private static func text(_ text: String, _ schema: StructuralSchema?) -> CELValue {
        guard schema?.type == "string" else { return .string(text) }
        switch schema?.rules.format {
        case "date-time": return CELTimestamp(text).map { .timestamp($0) } ?? .string(text)
        case "date": return CELTimestamp(text + "T00:00:00Z").map { .timestamp($0) } ?? .string(text)
        case "duration": return CELDuration(text).map { .duration($0) } ?? .string(text)
        case "byte": return Base64.decode(text).bytes.map { .bytes($0) } ?? .string(text)
        default: return .string(text)
        }
    }
}
