internal import CEL

/// Kubernetes' library of quantities.
struct CELQuantity: CELObject {
    let quantity: Quantity

    static let library = CELLibrary(
        declarations: """
            quantity(string) kubernetes.Quantity
            isQuantity(string) bool
            .sign(kubernetes.Quantity) int
            sign(kubernetes.Quantity) int
            .isGreaterThan(kubernetes.Quantity, kubernetes.Quantity) bool
            .isLessThan(kubernetes.Quantity, kubernetes.Quantity) bool
            .compareTo(kubernetes.Quantity, kubernetes.Quantity) int
            .asApproximateFloat(kubernetes.Quantity) double
            .asInteger(kubernetes.Quantity) int
            .isInteger(kubernetes.Quantity) bool
            .add(kubernetes.Quantity, kubernetes.Quantity) kubernetes.Quantity
            .add(kubernetes.Quantity, int) kubernetes.Quantity
            .sub(kubernetes.Quantity, kubernetes.Quantity) kubernetes.Quantity
            .sub(kubernetes.Quantity, int) kubernetes.Quantity
            """,
        functions: ["quantity": Self.parse, "isQuantity": Self.isQuantity, "sign": Self.sign]
    )

    @Sendable private static func parse(_ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard case .string(let text)? = arguments.first else { throw .noSuchOverload }
        do throws(QuantityError) {
            return .object(CELQuantity(quantity: try Quantity(text)))
        } catch {
            throw .message(error.description)
        }
    }

    @Sendable private static func isQuantity(_ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard case .string(let text)? = arguments.first else { throw .noSuchOverload }
        return .bool((try? Quantity(text)) != nil)
    }

    @Sendable private static func sign(_ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard case .object(let object)? = arguments.first else { throw .noSuchOverload }
        return try object.call("sign", [])
    }

    var typeName: String { "kubernetes.Quantity" }

    func equals(_ other: any CELObject) -> Bool { (other as? CELQuantity)?.quantity == self.quantity }

    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard let argument = arguments.first else { return try self.property(method) }
        let other: Quantity
        switch argument {
        case .object(let object):
            guard let value = object as? CELQuantity else { throw .noSuchOverload }
            other = value.quantity
        case .int(let value) where method == "add" || method == "sub": other = Quantity(value)
        default: throw .noSuchOverload
        }
        switch method {
        case "isGreaterThan": return .bool(other < self.quantity)
        case "isLessThan": return .bool(self.quantity < other)
        case "compareTo": return .int(self.quantity < other ? -1 : other < self.quantity ? 1 : 0)
        case "add": return .object(CELQuantity(quantity: self.quantity + other))
        case "sub": return .object(CELQuantity(quantity: self.quantity - other))
        default: throw .noSuchOverload
        }
    }

    private func property(_ name: String) throws(CELEvaluationError) -> CELValue {
        switch name {
        case "sign": return .int(Int64(self.quantity.sign))
        case "asApproximateFloat": return .double(self.quantity.approximate)
        case "isInteger": return .bool(self.isInteger)
        case "asInteger":
            guard self.isInteger else { throw .message("cannot convert value to integer") }
            return .int(self.quantity.value)
        default: throw .noSuchOverload
        }
    }

    /// A whole number that fits.
    private var isInteger: Bool { Quantity(self.quantity.value) == self.quantity }
}
