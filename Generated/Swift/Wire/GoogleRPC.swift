// Made by protoc-gen-martlet from google/status.proto. Do not edit.

/// The messages of google.rpc.
package enum GoogleRPC {}

extension GoogleRPC {
    /// google.rpc.Status
    package struct Status: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 406) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var code: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var details: [Google.AnyValue] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

}
