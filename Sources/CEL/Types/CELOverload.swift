/// One way in which a function may be called.
struct CELOverload: Sendable {
    var isMethod: Bool
    /// A method's target comes first.
    var parameters: [CELType]
    var result: CELType

    /// The overload with its parameters named anew.
    func renamed(_ suffix: String) -> CELOverload {
        CELOverload(
            isMethod: self.isMethod,
            parameters: self.parameters.map { Self.rename($0, suffix) },
            result: Self.rename(self.result, suffix)
        )
    }

    private static func rename(_ type: CELType, _ suffix: String) -> CELType {
        switch type {
        case .parameter(let name): .parameter(name + suffix)
        case .list(let part): .list(Self.rename(part, suffix))
        case .optional(let part): .optional(Self.rename(part, suffix))
        case .type(let part): .type(Self.rename(part, suffix))
        case .map(let key, let value): .map(Self.rename(key, suffix), Self.rename(value, suffix))
        default: type
        }
    }
}
