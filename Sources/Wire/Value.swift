/// The value of one field of a message.
package enum Value: Hashable, Sendable {
    case bool(Bool)
    /// Signed integers of either width, and enums.
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
    case bytes([UInt8])
    case message(Message)
    case list([Value])
    /// Map keys are strings throughout the protocols that we speak.
    case map([String: Value])

    /// The value that means the same as no value where presence does not count.
    package var isZero: Bool {
        switch self {
        case .bool(let value): !value
        case .int(let value): value == 0
        case .uint(let value): value == 0
        case .double(let value): value == 0
        case .string(let value): value.isEmpty
        case .bytes(let value): value.isEmpty
        case .message(let value): value.isEmpty
        case .list(let value): value.isEmpty
        case .map(let value): value.isEmpty
        }
    }
}

/// A Swift type that the value of a field can be read as.
package protocol FieldValue: Hashable, Sendable {
    /// What an absent field reads as.
    static var zero: Self { get }
    /// Nil where the value is of another type.
    init?(_ value: Value)
    var fieldValue: Value { get }
}

extension Bool: FieldValue {
    package static var zero: Bool { false }

    package init?(_ value: Value) {
        guard case .bool(let bool) = value else { return nil }
        self = bool
    }

    package var fieldValue: Value { .bool(self) }
}

extension Int32: FieldValue {
    package init?(_ value: Value) {
        guard case .int(let int) = value else { return nil }
        self.init(truncatingIfNeeded: int)
    }

    package var fieldValue: Value { .int(Int64(self)) }
}

extension Int64: FieldValue {
    package init?(_ value: Value) {
        guard case .int(let int) = value else { return nil }
        self = int
    }

    package var fieldValue: Value { .int(self) }
}

extension UInt32: FieldValue {
    package init?(_ value: Value) {
        guard case .uint(let uint) = value else { return nil }
        self.init(truncatingIfNeeded: uint)
    }

    package var fieldValue: Value { .uint(UInt64(self)) }
}

extension UInt64: FieldValue {
    package init?(_ value: Value) {
        guard case .uint(let uint) = value else { return nil }
        self = uint
    }

    package var fieldValue: Value { .uint(self) }
}

extension Double: FieldValue {
    package init?(_ value: Value) {
        guard case .double(let double) = value else { return nil }
        self = double
    }

    package var fieldValue: Value { .double(self) }
}

extension String: FieldValue {
    package static var zero: String { "" }

    package init?(_ value: Value) {
        guard case .string(let string) = value else { return nil }
        self = string
    }

    package var fieldValue: Value { .string(self) }
}

extension [UInt8]: FieldValue {
    package static var zero: [UInt8] { [] }

    package init?(_ value: Value) {
        guard case .bytes(let bytes) = value else { return nil }
        self = bytes
    }

    package var fieldValue: Value { .bytes(self) }
}
