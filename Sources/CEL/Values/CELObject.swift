/// A value whose kind the language itself does not know: an address, a quantity, an authorizer.
package protocol CELObject: Sendable {
    /// The name of the type, as declarations name it.
    var typeName: String { get }
    /// What `string(x)` gives; nil when there is no such overload.
    var text: String? { get }
    /// What the cost of an operation on it counts.
    var size: Int { get }
    /// A method's value. Throws `noSuchOverload` for what it has not.
    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue
    /// A field's value; nil when there is none.
    func field(_ name: String) throws(CELEvaluationError) -> CELValue?
    /// Whether it is the same value.
    func equals(_ other: any CELObject) -> Bool
    /// What a method's call costs.
    func cost(of method: String, _ arguments: [CELValue]) -> UInt64
}

extension CELObject {
    package var text: String? { nil }
    package var size: Int { 1 }
    package func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        throw .noSuchOverload
    }
    package func field(_ name: String) throws(CELEvaluationError) -> CELValue? { nil }
    package func equals(_ other: any CELObject) -> Bool { false }
    package func cost(of method: String, _ arguments: [CELValue]) -> UInt64 { 1 }
}
