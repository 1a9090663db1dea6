extension CELEvaluator {
    static func field(
        _ name: String,
        of value: CELValue,
        isOptional: Bool
    ) throws(CELEvaluationError) -> CELValue {
        if case .optional(let held) = value {
            guard let held else { return value }
            return .optional(try Self.member(name, of: held))
        }
        let member = try Self.member(name, of: value)
        if isOptional { return .optional(member) }
        guard let member else { throw .noSuchKey(name) }
        return member
    }

    private static func member(_ name: String, of value: CELValue) throws(CELEvaluationError) -> CELValue? {
        switch value {
        case .map(let map): map[key: .string(name)]
        case .object(let object): try object.field(name)
        default: nil
        }
    }

    static func has(_ name: String, in value: CELValue) throws(CELEvaluationError) -> Bool {
        if case .optional(let held) = value {
            guard let held else { return false }
            return try Self.member(name, of: held) != nil
        }
        return try Self.member(name, of: value) != nil
    }

    static func element(
        at index: CELValue,
        of value: CELValue,
        isOptional: Bool
    ) throws(CELEvaluationError) -> CELValue {
        if case .optional(let held) = value {
            guard let held else { return value }
            return .optional(try? Self.element(at: index, of: held, isOptional: false))
        }
        switch value {
        case .map(let map):
            let element = CELKey(index).flatMap { map[key: $0] }
            if isOptional { return .optional(element) }
            guard let element else { throw .noSuchKey(index.text ?? "?") }
            return element
        case .list(let elements):
            guard case .int(let position)? = CELKey(index).map(\.wholeNumber) ?? nil else { throw .noSuchOverload }
            let element = Int(exactly: position).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            if isOptional { return .optional(element) }
            guard let element else { throw .indexOutOfBounds(position) }
            return element
        default: throw .noSuchOverload
        }
    }
}

extension CELKey {
    /// The key as a signed number, which a list's index may be.
    fileprivate var wholeNumber: CELKey? {
        switch self {
        case .int: self
        case .uint(let value): Int64(exactly: value).map(CELKey.int)
        default: nil
        }
    }
}
