// Made by protoc-gen-martlet from ttrpc/ttrpc.proto. Do not edit.

/// The messages of ttrpc.
package enum TTRPC {}

extension TTRPC {
    /// ttrpc.Request
    package struct Request: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1023) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var service: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var method: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var payload: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var timeoutNano: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var metadata: [TTRPC.KeyValue] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// ttrpc.Response
    package struct Response: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1024) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var status: GoogleRPC.Status {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var payload: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// ttrpc.StringList
    package struct StringList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1025) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var list: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// ttrpc.KeyValue
    package struct KeyValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1026) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
