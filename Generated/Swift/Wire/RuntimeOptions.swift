// Made by protoc-gen-martlet from containerd/runtimeoptions.proto. Do not edit.

/// The messages of runtimeoptions.v1.
package enum RuntimeOptions {}

extension RuntimeOptions {
    /// runtimeoptions.v1.Options
    package struct Options: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 64) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var typeUrl: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var configPath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var configBody: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

}
