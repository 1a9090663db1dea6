// Made by protoc-gen-martlet from containerd/bootstrap.proto. Do not edit.

/// The messages of containerd.runtime.bootstrap.v1.
package enum ShimBootstrap {}

extension ShimBootstrap {
    /// containerd.runtime.bootstrap.v1.Capability
    package struct Capability: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let capabilityUnspecified = Capability(rawValue: 0)
    }

    /// containerd.runtime.bootstrap.v1.LogLevel
    package struct LogLevel: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let logLevelTrace = LogLevel(rawValue: -8)
        package static let logLevelDebug = LogLevel(rawValue: -4)
        package static let logLevelInfo = LogLevel(rawValue: 0)
        package static let logLevelWarn = LogLevel(rawValue: 4)
        package static let logLevelError = LogLevel(rawValue: 8)
        package static let logLevelFatal = LogLevel(rawValue: 10)
        package static let logLevelPanic = LogLevel(rawValue: 12)
    }

    /// containerd.runtime.bootstrap.v1.BootstrapParams
    package struct BootstrapParams: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 3) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var instanceId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var logLevel: ShimBootstrap.LogLevel {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var containerdVersion: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var containerdTtrpcAddress: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var containerdGrpcAddress: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var containerdBinary: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var extensions: [ShimBootstrap.Extension] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var socketDir: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
    }

    /// containerd.runtime.bootstrap.v1.BootstrapResult
    package struct BootstrapResult: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 4) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var version: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var address: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var `protocol`: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var capabilities: [ShimBootstrap.Capability] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var metadata: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
    }

    /// containerd.runtime.bootstrap.v1.Extension
    package struct Extension: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 5) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var value: Google.AnyValue {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

}
