// Made by protoc-gen-martlet from containerd/sandbox.proto. Do not edit.

/// The messages of containerd.runtime.sandbox.v1.
package enum ShimSandbox {}

extension ShimSandbox {
    /// containerd.runtime.sandbox.v1.CreateSandboxRequest
    package struct CreateSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 65) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var bundlePath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rootfs: [ContainerdTypes.Mount] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var options: Google.AnyValue {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var netnsPath: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 6] }
            set { self.underlying[map: 6] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.CreateSandboxResponse
    package struct CreateSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 66) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.runtime.sandbox.v1.PingRequest
    package struct PingRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 67) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.PingResponse
    package struct PingResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 68) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.runtime.sandbox.v1.PlatformRequest
    package struct PlatformRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 69) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.PlatformResponse
    package struct PlatformResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 70) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var platform: ContainerdTypes.Platform {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.SandboxMetricsRequest
    package struct SandboxMetricsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 71) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.SandboxMetricsResponse
    package struct SandboxMetricsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 72) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metrics: ContainerdTypes.Metric {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.SandboxStatusRequest
    package struct SandboxStatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 73) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var verbose: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.SandboxStatusResponse
    package struct SandboxStatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 74) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var state: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var info: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
        package var createdAt: Google.Timestamp {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var exitedAt: Google.Timestamp {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var extra: Google.AnyValue {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.ShutdownSandboxRequest
    package struct ShutdownSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 75) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.ShutdownSandboxResponse
    package struct ShutdownSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 76) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.runtime.sandbox.v1.StartSandboxRequest
    package struct StartSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 77) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.StartSandboxResponse
    package struct StartSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 78) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var createdAt: Google.Timestamp {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var spec: Google.AnyValue {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.StopSandboxRequest
    package struct StopSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 79) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var timeoutSecs: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.StopSandboxResponse
    package struct StopSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 80) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.runtime.sandbox.v1.UpdateSandboxRequest
    package struct UpdateSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 81) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resources: Google.AnyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.UpdateSandboxResponse
    package struct UpdateSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 82) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.runtime.sandbox.v1.WaitSandboxRequest
    package struct WaitSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 83) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.runtime.sandbox.v1.WaitSandboxResponse
    package struct WaitSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 84) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var exitStatus: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var exitedAt: Google.Timestamp {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// The methods of containerd.runtime.sandbox.v1.Sandbox.
    package enum SandboxService {
        package static let createSandbox = RPCMethod<ShimSandbox.CreateSandboxRequest, ShimSandbox.CreateSandboxResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "CreateSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let pingSandbox = RPCMethod<ShimSandbox.PingRequest, ShimSandbox.PingResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "PingSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let platform = RPCMethod<ShimSandbox.PlatformRequest, ShimSandbox.PlatformResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "Platform",
            clientStreaming: false, serverStreaming: false)
        package static let sandboxMetrics = RPCMethod<ShimSandbox.SandboxMetricsRequest, ShimSandbox.SandboxMetricsResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "SandboxMetrics",
            clientStreaming: false, serverStreaming: false)
        package static let sandboxStatus = RPCMethod<ShimSandbox.SandboxStatusRequest, ShimSandbox.SandboxStatusResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "SandboxStatus",
            clientStreaming: false, serverStreaming: false)
        package static let shutdownSandbox = RPCMethod<ShimSandbox.ShutdownSandboxRequest, ShimSandbox.ShutdownSandboxResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "ShutdownSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let startSandbox = RPCMethod<ShimSandbox.StartSandboxRequest, ShimSandbox.StartSandboxResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "StartSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let stopSandbox = RPCMethod<ShimSandbox.StopSandboxRequest, ShimSandbox.StopSandboxResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "StopSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let waitSandbox = RPCMethod<ShimSandbox.WaitSandboxRequest, ShimSandbox.WaitSandboxResponse>(
            service: "containerd.runtime.sandbox.v1.Sandbox", name: "WaitSandbox",
            clientStreaming: false, serverStreaming: false)
    }

}
