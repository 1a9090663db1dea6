/// A message type with named properties: a view over a `Message`, made by protoc-gen-martlet.
package protocol TypedMessage: FieldValue {
    static var schema: MessageSchema { get }
    var underlying: Message { get set }
    /// - Precondition: the message is of this type's schema.
    init(underlying: Message)
}

extension TypedMessage {
    /// A message with no field set.
    package init() {
        self.init(underlying: Message(Self.schema))
    }

    /// A message that `build` fills in.
    package init(_ build: (inout Self) throws -> Void) rethrows {
        self.init()
        try build(&self)
    }

    /// - Throws: `WireError` when the bytes are not a message of this type.
    package init(protobuf bytes: [UInt8]) throws(WireError) {
        self.init(underlying: try Message(Self.schema, protobuf: bytes))
    }

    package func protobuf() -> [UInt8] { self.underlying.protobuf() }

    package static var zero: Self { Self() }

    package init?(_ value: Value) {
        guard case .message(let message) = value, message.schema == Self.schema else { return nil }
        self.init(underlying: message)
    }

    package var fieldValue: Value { .message(self.underlying) }
}

/// An enum of a protocol: any number is kept, known ones have names.
package protocol ProtobufEnum: FieldValue, RawRepresentable where RawValue == Int32 {
    init(rawValue: Int32)
}

extension ProtobufEnum {
    package static var zero: Self { Self(rawValue: 0) }

    package init?(_ value: Value) {
        guard case .int(let int) = value else { return nil }
        self.init(rawValue: Int32(truncatingIfNeeded: int))
    }

    package var fieldValue: Value { .int(Int64(self.rawValue)) }
}
