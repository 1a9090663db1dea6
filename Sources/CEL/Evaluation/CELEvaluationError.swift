/// Why an expression has no value. The texts are those of cel-go, which Kubernetes shows to its users.
package enum CELEvaluationError: Error, Equatable, CustomStringConvertible {
    case noSuchKey(String)
    case noSuchOverload
    case noSuchAttribute(String)
    case indexOutOfBounds(Int64)
    case divisionByZero
    case modulusByZero
    case integerOverflow
    case unsignedIntegerOverflow
    case timestampOverflow
    case durationOverflow
    /// What a function says of its arguments.
    case message(String)
    /// More was spent than the budget allows; no operator hides this one.
    case costLimitExceeded
    /// Something was asked for that is to be fetched first, whereupon the evaluation is to be repeated; no operator
    /// hides this one.
    case suspended

    package var description: String {
        switch self {
        case .noSuchKey(let key): "no such key: \(key)"
        case .noSuchOverload: "no such overload"
        case .noSuchAttribute(let name): "no such attribute(s): \(name)"
        case .indexOutOfBounds(let index): "index out of bounds: \(index)"
        case .divisionByZero: "division by zero"
        case .modulusByZero: "modulus by zero"
        case .integerOverflow: "integer overflow"
        case .unsignedIntegerOverflow: "unsigned integer overflow"
        case .timestampOverflow: "timestamp overflow"
        case .durationOverflow: "duration overflow"
        case .message(let text): text
        case .costLimitExceeded: "operation cancelled: actual cost limit exceeded"
        case .suspended: "evaluation suspended"
        }
    }

    /// Whether the evaluation ends whatever its other parts come to.
    var isFinal: Bool { self == .costLimitExceeded || self == .suspended }
}
