// Made by protoc-gen-martlet from google/types.proto. Do not edit.

/// The messages of google.protobuf.
package enum Google {}

extension Google {
    /// google.protobuf.Any
    package struct AnyValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 0) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var typeUrl: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// google.protobuf.Timestamp
    package struct Timestamp: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var seconds: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var nanos: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// google.protobuf.Empty
    package struct Empty: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 2) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

}
