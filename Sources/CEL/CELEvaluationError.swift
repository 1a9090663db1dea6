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
    case duplicateKey(String)
    case conversion(String)
    /// More was spent than the budget allows; no operator hides this one.
    case costLimitExceeded

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
        case .duplicateKey(let key): "Failed with repeated key: \(key)"
        case .conversion(let text): text
        case .costLimitExceeded: "operation cancelled: actual cost limit exceeded"
        }
    }
}
