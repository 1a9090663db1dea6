// Made by protoc-gen-martlet from containerd/types.proto. Do not edit.

/// The messages of containerd.types.
package enum ContainerdTypes {}

extension ContainerdTypes {
    /// containerd.types.ActivationInfo
    package struct ActivationInfo: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 19) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var active: [ContainerdTypes.ActiveMount] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var system: [ContainerdTypes.Mount] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// containerd.types.ActiveMount
    package struct ActiveMount: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 20) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var mount: ContainerdTypes.Mount {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var mountedAt: Google.Timestamp {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var mountPoint: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var data: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// containerd.types.Descriptor
    package struct Descriptor: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 21) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var mediaType: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var digest: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var size: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
    }

    /// containerd.types.Envelope
    package struct Envelope: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 22) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Google.Timestamp {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var topic: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var event: Google.AnyValue {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// containerd.types.Metric
    package struct Metric: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 23) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Google.Timestamp {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var id: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var data: Google.AnyValue {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.types.Mount
    package struct Mount: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 24) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var source: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var target: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var options: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// containerd.types.Platform
    package struct Platform: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 25) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var os: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var architecture: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var variant: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var osVersion: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var osFeatures: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// containerd.types.RuntimeInfo
    package struct RuntimeInfo: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 26) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: ContainerdTypes.RuntimeVersion {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var options: Google.AnyValue {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var features: Google.AnyValue {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
    }

    /// containerd.types.RuntimeRequest
    package struct RuntimeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 27) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var runtimePath: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var options: Google.AnyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.types.RuntimeVersion
    package struct RuntimeVersion: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 28) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var version: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var revision: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.types.Sandbox
    package struct Sandbox: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 29) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var runtime: ContainerdTypes.Sandbox.Runtime {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var spec: Google.AnyValue {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
        package var createdAt: Google.Timestamp {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var updatedAt: Google.Timestamp {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var extensions: [String: Google.AnyValue] {
            get { self.underlying[map: 7] }
            set { self.underlying[map: 7] = newValue }
        }
        package var sandboxer: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }

        /// containerd.types.Sandbox.Runtime
        package struct Runtime: TypedMessage {
            package static var schema: MessageSchema { MessageSchema(tableIndex: 30) }
            package var underlying: Message
            package init(underlying: Message) { self.underlying = underlying }
            package var name: String {
                get { self.underlying[1] }
                set { self.underlying[1] = newValue }
            }
            package var options: Google.AnyValue {
                get { self.underlying[2] }
                set { self.underlying[2] = newValue }
            }
        }
    }

}
