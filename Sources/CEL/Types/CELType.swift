/// What an expression is known to come to before it is evaluated.
package indirect enum CELType: Hashable, Sendable {
    /// Anything; what is done with it is checked when it is done.
    case dyn
    /// What had an error already.
    case error
    case null, bool, int, uint, double, string, bytes, timestamp, duration
    case list(CELType)
    case map(CELType, CELType)
    case optional(CELType)
    case type(CELType)
    /// A record with known fields.
    case object(CELObjectType)
    /// A library's type.
    case opaque(String)
    /// Any type, the same wherever the name stands in a declaration.
    case parameter(String)

    /// As cel-go's checker names it in its complaints.
    var shown: String {
        switch self {
        case .error: "!error!"
        case .null: "null"
        case .timestamp: "timestamp"
        case .duration: "duration"
        case .parameter(let name): name
        default: self.text { $0.shown }
        }
    }

    private func text(_ part: (CELType) -> String) -> String {
        switch self {
        case .dyn, .error: "dyn"
        case .null: "null_type"
        case .bool: "bool"
        case .int: "int"
        case .uint: "uint"
        case .double: "double"
        case .string: "string"
        case .bytes: "bytes"
        case .timestamp: "google.protobuf.Timestamp"
        case .duration: "google.protobuf.Duration"
        case .list(let element): "list(\(part(element)))"
        case .map(let key, let value): "map(\(part(key)), \(part(value)))"
        case .optional(let value): "optional_type(\(part(value)))"
        case .type(let value): "type(\(part(value)))"
        case .object(let type): type.name
        case .opaque(let name): name
        case .parameter(let name): name
        }
    }

    /// A signature as cel-go shows it: `(int, string)`, `list(int).(int)`.
    static func signature(_ types: [CELType], isMethod: Bool) -> String {
        guard isMethod, let target = types.first else { return "(\(types.map(\.shown).joined(separator: ", ")))" }
        return "\(target.shown).(\(types.dropFirst().map(\.shown).joined(separator: ", ")))"
    }
}

extension CELType: CustomStringConvertible {
    /// By the names that values have at evaluation.
    package var description: String { self.text { $0.description } }
}
