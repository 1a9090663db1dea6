// Made by protoc-gen-martlet from cri/runtime/v1.proto. Do not edit.

/// The messages of runtime.v1.
package enum CRI {}

extension CRI {
    /// runtime.v1.CgroupDriver
    package struct CgroupDriver: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let systemd = CgroupDriver(rawValue: 0)
        package static let cgroupfs = CgroupDriver(rawValue: 1)
    }

    /// runtime.v1.ContainerEventType
    package struct ContainerEventType: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let containerCreatedEvent = ContainerEventType(rawValue: 0)
        package static let containerStartedEvent = ContainerEventType(rawValue: 1)
        package static let containerStoppedEvent = ContainerEventType(rawValue: 2)
        package static let containerDeletedEvent = ContainerEventType(rawValue: 3)
    }

    /// runtime.v1.ContainerState
    package struct ContainerState: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let containerCreated = ContainerState(rawValue: 0)
        package static let containerRunning = ContainerState(rawValue: 1)
        package static let containerExited = ContainerState(rawValue: 2)
        package static let containerUnknown = ContainerState(rawValue: 3)
    }

    /// runtime.v1.MetricType
    package struct MetricType: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let counter = MetricType(rawValue: 0)
        package static let gauge = MetricType(rawValue: 1)
    }

    /// runtime.v1.MountPropagation
    package struct MountPropagation: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let propagationPrivate = MountPropagation(rawValue: 0)
        package static let propagationHostToContainer = MountPropagation(rawValue: 1)
        package static let propagationBidirectional = MountPropagation(rawValue: 2)
    }

    /// runtime.v1.NamespaceMode
    package struct NamespaceMode: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let pod = NamespaceMode(rawValue: 0)
        package static let container = NamespaceMode(rawValue: 1)
        package static let node = NamespaceMode(rawValue: 2)
        package static let target = NamespaceMode(rawValue: 3)
    }

    /// runtime.v1.PodSandboxState
    package struct PodSandboxState: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let sandboxReady = PodSandboxState(rawValue: 0)
        package static let sandboxNotready = PodSandboxState(rawValue: 1)
    }

    /// runtime.v1.Protocol
    package struct ProtocolValue: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let tcp = ProtocolValue(rawValue: 0)
        package static let udp = ProtocolValue(rawValue: 1)
        package static let sctp = ProtocolValue(rawValue: 2)
    }

    /// runtime.v1.SupplementalGroupsPolicy
    package struct SupplementalGroupsPolicy: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let merge = SupplementalGroupsPolicy(rawValue: 0)
        package static let strict = SupplementalGroupsPolicy(rawValue: 1)
    }

    /// runtime.v1.AttachRequest
    package struct AttachRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 139) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var stdin: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var stdout: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var stderr: Bool {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.AttachResponse
    package struct AttachResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 140) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var url: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.AuthConfig
    package struct AuthConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 141) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var username: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var password: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var auth: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var serverAddress: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var identityToken: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var registryToken: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// runtime.v1.CDIDevice
    package struct CDIDevice: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 142) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.Capability
    package struct Capability: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 143) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var addCapabilities: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var dropCapabilities: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var addAmbientCapabilities: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.CheckpointContainerRequest
    package struct CheckpointContainerRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 144) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var location: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var timeout: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.CheckpointContainerResponse
    package struct CheckpointContainerResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 145) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.Container
    package struct Container: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 146) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var podSandboxId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var metadata: CRI.ContainerMetadata {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var image: CRI.ImageSpec {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var imageRef: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var state: CRI.ContainerState {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var createdAt: Int64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 8] }
            set { self.underlying[map: 8] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 9] }
            set { self.underlying[map: 9] = newValue }
        }
        package var imageId: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// runtime.v1.ContainerAttributes
    package struct ContainerAttributes: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 147) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metadata: CRI.ContainerMetadata {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// runtime.v1.ContainerConfig
    package struct ContainerConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 148) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: CRI.ContainerMetadata {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var image: CRI.ImageSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var command: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var args: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var workingDir: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var envs: [CRI.KeyValue] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var mounts: [CRI.Mount] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var devices: [CRI.Device] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 9] }
            set { self.underlying[map: 9] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 10] }
            set { self.underlying[map: 10] = newValue }
        }
        package var logPath: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var stdin: Bool {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var stdinOnce: Bool {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var linux: CRI.LinuxContainerConfig {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
        package var windows: CRI.WindowsContainerConfig {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var cdiDevices: [CRI.CDIDevice] {
            get { self.underlying[list: 17] }
            set { self.underlying[list: 17] = newValue }
        }
    }

    /// runtime.v1.ContainerEventResponse
    package struct ContainerEventResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 149) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var containerEventType: CRI.ContainerEventType {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var createdAt: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var podSandboxStatus: CRI.PodSandboxStatus {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var containersStatuses: [CRI.ContainerStatus] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// runtime.v1.ContainerFilter
    package struct ContainerFilter: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 150) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var state: CRI.ContainerStateValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var podSandboxId: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var labelSelector: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// runtime.v1.ContainerMetadata
    package struct ContainerMetadata: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 151) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var attempt: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.ContainerMetrics
    package struct ContainerMetrics: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 152) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metrics: [CRI.Metric] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// runtime.v1.ContainerResources
    package struct ContainerResources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 153) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var linux: CRI.LinuxContainerResources {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var windows: CRI.WindowsContainerResources {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.ContainerStateValue
    package struct ContainerStateValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 154) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var state: CRI.ContainerState {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ContainerStats
    package struct ContainerStats: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 155) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var attributes: CRI.ContainerAttributes {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cpu: CRI.CpuUsage {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var memory: CRI.MemoryUsage {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var writableLayer: CRI.FilesystemUsage {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var swap: CRI.SwapUsage {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.ContainerStatsFilter
    package struct ContainerStatsFilter: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 156) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var podSandboxId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labelSelector: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
    }

    /// runtime.v1.ContainerStatsRequest
    package struct ContainerStatsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 157) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ContainerStatsResponse
    package struct ContainerStatsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 158) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stats: CRI.ContainerStats {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ContainerStatus
    package struct ContainerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 159) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metadata: CRI.ContainerMetadata {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var state: CRI.ContainerState {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var createdAt: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var startedAt: Int64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var finishedAt: Int64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var exitCode: Int32 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var image: CRI.ImageSpec {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var imageRef: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var reason: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var message: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 12] }
            set { self.underlying[map: 12] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 13] }
            set { self.underlying[map: 13] = newValue }
        }
        package var mounts: [CRI.Mount] {
            get { self.underlying[list: 14] }
            set { self.underlying[list: 14] = newValue }
        }
        package var logPath: String {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
        package var resources: CRI.ContainerResources {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var imageId: String {
            get { self.underlying[17] }
            set { self.underlying[17] = newValue }
        }
        package var user: CRI.ContainerUser {
            get { self.underlying[18] }
            set { self.underlying[18] = newValue }
        }
    }

    /// runtime.v1.ContainerStatusRequest
    package struct ContainerStatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 160) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var verbose: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.ContainerStatusResponse
    package struct ContainerStatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 161) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var status: CRI.ContainerStatus {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var info: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// runtime.v1.ContainerUser
    package struct ContainerUser: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 162) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var linux: CRI.LinuxContainerUser {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.CpuUsage
    package struct CpuUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 163) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var usageCoreNanoSeconds: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var usageNanoCores: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.CreateContainerRequest
    package struct CreateContainerRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 164) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var config: CRI.ContainerConfig {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var sandboxConfig: CRI.PodSandboxConfig {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.CreateContainerResponse
    package struct CreateContainerResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 165) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.DNSConfig
    package struct DNSConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 166) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var servers: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var searches: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var options: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.Device
    package struct Device: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 167) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerPath: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostPath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var permissions: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.ExecRequest
    package struct ExecRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 168) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cmd: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var stdin: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var stdout: Bool {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var stderr: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// runtime.v1.ExecResponse
    package struct ExecResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 169) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var url: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ExecSyncRequest
    package struct ExecSyncRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 170) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cmd: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var timeout: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.ExecSyncResponse
    package struct ExecSyncResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 171) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stdout: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var stderr: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var exitCode: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.FilesystemIdentifier
    package struct FilesystemIdentifier: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 172) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var mountpoint: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.FilesystemUsage
    package struct FilesystemUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 173) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsId: CRI.FilesystemIdentifier {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var usedBytes: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var inodesUsed: CRI.UInt64Value {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.GetEventsRequest
    package struct GetEventsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 174) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.HugepageLimit
    package struct HugepageLimit: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 175) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pageSize: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var limit: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.IDMapping
    package struct IDMapping: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 176) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var hostId: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var containerId: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var length: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.Image
    package struct Image: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 177) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var repoTags: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var repoDigests: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var size: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var uid: CRI.Int64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var username: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var spec: CRI.ImageSpec {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var pinned: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
    }

    /// runtime.v1.ImageFilter
    package struct ImageFilter: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 178) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var image: CRI.ImageSpec {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ImageFsInfoRequest
    package struct ImageFsInfoRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 179) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.ImageFsInfoResponse
    package struct ImageFsInfoResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 180) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var imageFilesystems: [CRI.FilesystemUsage] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var containerFilesystems: [CRI.FilesystemUsage] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// runtime.v1.ImageSpec
    package struct ImageSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 181) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var image: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var userSpecifiedImage: String {
            get { self.underlying[18] }
            set { self.underlying[18] = newValue }
        }
        package var runtimeHandler: String {
            get { self.underlying[19] }
            set { self.underlying[19] = newValue }
        }
    }

    /// runtime.v1.ImageStatusRequest
    package struct ImageStatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 182) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var image: CRI.ImageSpec {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var verbose: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.ImageStatusResponse
    package struct ImageStatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 183) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var image: CRI.Image {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var info: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// runtime.v1.Int64Value
    package struct Int64Value: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 184) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var value: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.KeyValue
    package struct KeyValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 185) }
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

    /// runtime.v1.LinuxContainerConfig
    package struct LinuxContainerConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 186) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resources: CRI.LinuxContainerResources {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var securityContext: CRI.LinuxContainerSecurityContext {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.LinuxContainerResources
    package struct LinuxContainerResources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 187) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cpuPeriod: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cpuQuota: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var cpuShares: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var memoryLimitInBytes: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var oomScoreAdj: Int64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var cpusetCpus: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var cpusetMems: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var hugepageLimits: [CRI.HugepageLimit] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var unified: [String: String] {
            get { self.underlying[map: 9] }
            set { self.underlying[map: 9] = newValue }
        }
        package var memorySwapLimitInBytes: Int64 {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// runtime.v1.LinuxContainerSecurityContext
    package struct LinuxContainerSecurityContext: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 188) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var capabilities: CRI.Capability {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var privileged: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var namespaceOptions: CRI.NamespaceOption {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var selinuxOptions: CRI.SELinuxOption {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var runAsUser: CRI.Int64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var runAsUsername: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var readonlyRootfs: Bool {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var supplementalGroups: [Int64] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var apparmorProfile: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var seccompProfilePath: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var noNewPrivs: Bool {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var runAsGroup: CRI.Int64Value {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var maskedPaths: [String] {
            get { self.underlying[list: 13] }
            set { self.underlying[list: 13] = newValue }
        }
        package var readonlyPaths: [String] {
            get { self.underlying[list: 14] }
            set { self.underlying[list: 14] = newValue }
        }
        package var seccomp: CRI.SecurityProfile {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
        package var apparmor: CRI.SecurityProfile {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var supplementalGroupsPolicy: CRI.SupplementalGroupsPolicy {
            get { self.underlying[17] }
            set { self.underlying[17] = newValue }
        }
    }

    /// runtime.v1.LinuxContainerUser
    package struct LinuxContainerUser: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 189) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var gid: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var supplementalGroups: [Int64] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.LinuxPodSandboxConfig
    package struct LinuxPodSandboxConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 190) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cgroupParent: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var securityContext: CRI.LinuxSandboxSecurityContext {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var sysctls: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var overhead: CRI.LinuxContainerResources {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var resources: CRI.LinuxContainerResources {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.LinuxPodSandboxStats
    package struct LinuxPodSandboxStats: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 191) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cpu: CRI.CpuUsage {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var memory: CRI.MemoryUsage {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var network: CRI.NetworkUsage {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var process: CRI.ProcessUsage {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var containers: [CRI.ContainerStats] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// runtime.v1.LinuxPodSandboxStatus
    package struct LinuxPodSandboxStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 192) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespaces: CRI.Namespace {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.LinuxRuntimeConfiguration
    package struct LinuxRuntimeConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 193) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cgroupDriver: CRI.CgroupDriver {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.LinuxSandboxSecurityContext
    package struct LinuxSandboxSecurityContext: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 194) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespaceOptions: CRI.NamespaceOption {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var selinuxOptions: CRI.SELinuxOption {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var runAsUser: CRI.Int64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readonlyRootfs: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var supplementalGroups: [Int64] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var privileged: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var seccompProfilePath: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var runAsGroup: CRI.Int64Value {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var seccomp: CRI.SecurityProfile {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var apparmor: CRI.SecurityProfile {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var supplementalGroupsPolicy: CRI.SupplementalGroupsPolicy {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
    }

    /// runtime.v1.ListContainerStatsRequest
    package struct ListContainerStatsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 195) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var filter: CRI.ContainerStatsFilter {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ListContainerStatsResponse
    package struct ListContainerStatsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 196) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stats: [CRI.ContainerStats] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.ListContainersRequest
    package struct ListContainersRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 197) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var filter: CRI.ContainerFilter {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ListContainersResponse
    package struct ListContainersResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 198) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containers: [CRI.Container] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.ListImagesRequest
    package struct ListImagesRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 199) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var filter: CRI.ImageFilter {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ListImagesResponse
    package struct ListImagesResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 200) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var images: [CRI.Image] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.ListMetricDescriptorsRequest
    package struct ListMetricDescriptorsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 201) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.ListMetricDescriptorsResponse
    package struct ListMetricDescriptorsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 202) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var descriptors: [CRI.MetricDescriptor] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.ListPodSandboxMetricsRequest
    package struct ListPodSandboxMetricsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 203) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.ListPodSandboxMetricsResponse
    package struct ListPodSandboxMetricsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 204) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podMetrics: [CRI.PodSandboxMetrics] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.ListPodSandboxRequest
    package struct ListPodSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 205) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var filter: CRI.PodSandboxFilter {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ListPodSandboxResponse
    package struct ListPodSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 206) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [CRI.PodSandbox] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.ListPodSandboxStatsRequest
    package struct ListPodSandboxStatsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 207) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var filter: CRI.PodSandboxStatsFilter {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ListPodSandboxStatsResponse
    package struct ListPodSandboxStatsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 208) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stats: [CRI.PodSandboxStats] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.MemoryUsage
    package struct MemoryUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 209) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var workingSetBytes: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var availableBytes: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var usageBytes: CRI.UInt64Value {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var rssBytes: CRI.UInt64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var pageFaults: CRI.UInt64Value {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var majorPageFaults: CRI.UInt64Value {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// runtime.v1.Metric
    package struct Metric: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 210) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var timestamp: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var metricType: CRI.MetricType {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var labelValues: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var value: CRI.UInt64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.MetricDescriptor
    package struct MetricDescriptor: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 211) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var help: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labelKeys: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.Mount
    package struct Mount: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 212) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerPath: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostPath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readonly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var selinuxRelabel: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var propagation: CRI.MountPropagation {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var uidMappings: [CRI.IDMapping] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var gidMappings: [CRI.IDMapping] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var recursiveReadOnly: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var image: CRI.ImageSpec {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
    }

    /// runtime.v1.Namespace
    package struct Namespace: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 213) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var options: CRI.NamespaceOption {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.NamespaceOption
    package struct NamespaceOption: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 214) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var network: CRI.NamespaceMode {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var pid: CRI.NamespaceMode {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ipc: CRI.NamespaceMode {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var targetId: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var usernsOptions: CRI.UserNamespace {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.NetworkConfig
    package struct NetworkConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 215) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podCidr: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.NetworkInterfaceUsage
    package struct NetworkInterfaceUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 216) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rxBytes: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rxErrors: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var txBytes: CRI.UInt64Value {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var txErrors: CRI.UInt64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.NetworkUsage
    package struct NetworkUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 217) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var defaultInterface: CRI.NetworkInterfaceUsage {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var interfaces: [CRI.NetworkInterfaceUsage] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.PodIP
    package struct PodIP: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 218) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.PodSandbox
    package struct PodSandbox: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 219) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metadata: CRI.PodSandboxMetadata {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var state: CRI.PodSandboxState {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var createdAt: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 6] }
            set { self.underlying[map: 6] = newValue }
        }
        package var runtimeHandler: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// runtime.v1.PodSandboxAttributes
    package struct PodSandboxAttributes: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 220) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metadata: CRI.PodSandboxMetadata {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// runtime.v1.PodSandboxConfig
    package struct PodSandboxConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 221) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: CRI.PodSandboxMetadata {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostname: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var logDirectory: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var dnsConfig: CRI.DNSConfig {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var portMappings: [CRI.PortMapping] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 6] }
            set { self.underlying[map: 6] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 7] }
            set { self.underlying[map: 7] = newValue }
        }
        package var linux: CRI.LinuxPodSandboxConfig {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var windows: CRI.WindowsPodSandboxConfig {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
    }

    /// runtime.v1.PodSandboxFilter
    package struct PodSandboxFilter: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 222) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var state: CRI.PodSandboxStateValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labelSelector: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
    }

    /// runtime.v1.PodSandboxMetadata
    package struct PodSandboxMetadata: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 223) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var uid: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var namespace: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var attempt: UInt32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.PodSandboxMetrics
    package struct PodSandboxMetrics: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 224) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metrics: [CRI.Metric] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var containerMetrics: [CRI.ContainerMetrics] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.PodSandboxNetworkStatus
    package struct PodSandboxNetworkStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 225) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var additionalIps: [CRI.PodIP] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStateValue
    package struct PodSandboxStateValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 226) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var state: CRI.PodSandboxState {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStats
    package struct PodSandboxStats: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 227) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var attributes: CRI.PodSandboxAttributes {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var linux: CRI.LinuxPodSandboxStats {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var windows: CRI.WindowsPodSandboxStats {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStatsFilter
    package struct PodSandboxStatsFilter: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 228) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var labelSelector: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStatsRequest
    package struct PodSandboxStatsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 229) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStatsResponse
    package struct PodSandboxStatsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 230) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stats: CRI.PodSandboxStats {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStatus
    package struct PodSandboxStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 231) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metadata: CRI.PodSandboxMetadata {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var state: CRI.PodSandboxState {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var createdAt: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var network: CRI.PodSandboxNetworkStatus {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var linux: CRI.LinuxPodSandboxStatus {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 7] }
            set { self.underlying[map: 7] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 8] }
            set { self.underlying[map: 8] = newValue }
        }
        package var runtimeHandler: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStatusRequest
    package struct PodSandboxStatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 232) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var verbose: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.PodSandboxStatusResponse
    package struct PodSandboxStatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 233) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var status: CRI.PodSandboxStatus {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var info: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var containersStatuses: [CRI.ContainerStatus] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var timestamp: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.PortForwardRequest
    package struct PortForwardRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 234) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var port: [Int32] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// runtime.v1.PortForwardResponse
    package struct PortForwardResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 235) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var url: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.PortMapping
    package struct PortMapping: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 236) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var `protocol`: CRI.ProtocolValue {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var containerPort: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var hostPort: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var hostIp: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.ProcessUsage
    package struct ProcessUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 237) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var processCount: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.PullImageRequest
    package struct PullImageRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 238) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var image: CRI.ImageSpec {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var auth: CRI.AuthConfig {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var sandboxConfig: CRI.PodSandboxConfig {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.PullImageResponse
    package struct PullImageResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 239) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var imageRef: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RemoveContainerRequest
    package struct RemoveContainerRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 240) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RemoveContainerResponse
    package struct RemoveContainerResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 241) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.RemoveImageRequest
    package struct RemoveImageRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 242) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var image: CRI.ImageSpec {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RemoveImageResponse
    package struct RemoveImageResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 243) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.RemovePodSandboxRequest
    package struct RemovePodSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 244) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RemovePodSandboxResponse
    package struct RemovePodSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 245) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.ReopenContainerLogRequest
    package struct ReopenContainerLogRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 246) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.ReopenContainerLogResponse
    package struct ReopenContainerLogResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 247) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.RunPodSandboxRequest
    package struct RunPodSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 248) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var config: CRI.PodSandboxConfig {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var runtimeHandler: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.RunPodSandboxResponse
    package struct RunPodSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 249) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RuntimeCondition
    package struct RuntimeCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 250) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var reason: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var message: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.RuntimeConfig
    package struct RuntimeConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 251) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var networkConfig: CRI.NetworkConfig {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RuntimeConfigRequest
    package struct RuntimeConfigRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 252) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.RuntimeConfigResponse
    package struct RuntimeConfigResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 253) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var linux: CRI.LinuxRuntimeConfiguration {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RuntimeFeatures
    package struct RuntimeFeatures: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 254) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var supplementalGroupsPolicy: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.RuntimeHandler
    package struct RuntimeHandler: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 255) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var features: CRI.RuntimeHandlerFeatures {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.RuntimeHandlerFeatures
    package struct RuntimeHandlerFeatures: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 256) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var recursiveReadOnlyMounts: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var userNamespaces: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.RuntimeStatus
    package struct RuntimeStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 257) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [CRI.RuntimeCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// runtime.v1.SELinuxOption
    package struct SELinuxOption: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 258) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var user: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var role: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var type: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var level: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.SecurityProfile
    package struct SecurityProfile: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 259) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var profileType: CRI.SecurityProfile.ProfileType {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var localhostRef: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }

        /// runtime.v1.SecurityProfile.ProfileType
        package struct ProfileType: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let runtimeDefault = ProfileType(rawValue: 0)
            package static let unconfined = ProfileType(rawValue: 1)
            package static let localhost = ProfileType(rawValue: 2)
        }
    }

    /// runtime.v1.StartContainerRequest
    package struct StartContainerRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 260) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.StartContainerResponse
    package struct StartContainerResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 261) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.StatusRequest
    package struct StatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 262) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var verbose: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.StatusResponse
    package struct StatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 263) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var status: CRI.RuntimeStatus {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var info: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var runtimeHandlers: [CRI.RuntimeHandler] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var features: CRI.RuntimeFeatures {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.StopContainerRequest
    package struct StopContainerRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 264) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var timeout: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.StopContainerResponse
    package struct StopContainerResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 265) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.StopPodSandboxRequest
    package struct StopPodSandboxRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 266) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.StopPodSandboxResponse
    package struct StopPodSandboxResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 267) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.SwapUsage
    package struct SwapUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 268) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var swapAvailableBytes: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var swapUsageBytes: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.UInt64Value
    package struct UInt64Value: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 269) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var value: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.UpdateContainerResourcesRequest
    package struct UpdateContainerResourcesRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 270) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var linux: CRI.LinuxContainerResources {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var windows: CRI.WindowsContainerResources {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// runtime.v1.UpdateContainerResourcesResponse
    package struct UpdateContainerResourcesResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 271) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.UpdateRuntimeConfigRequest
    package struct UpdateRuntimeConfigRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 272) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var runtimeConfig: CRI.RuntimeConfig {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.UpdateRuntimeConfigResponse
    package struct UpdateRuntimeConfigResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 273) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// runtime.v1.UserNamespace
    package struct UserNamespace: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 274) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var mode: CRI.NamespaceMode {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var uids: [CRI.IDMapping] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var gids: [CRI.IDMapping] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.VersionRequest
    package struct VersionRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 275) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var version: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.VersionResponse
    package struct VersionResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 276) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var version: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var runtimeName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var runtimeVersion: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var runtimeApiVersion: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.WindowsContainerConfig
    package struct WindowsContainerConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 277) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resources: CRI.WindowsContainerResources {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var securityContext: CRI.WindowsContainerSecurityContext {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.WindowsContainerResources
    package struct WindowsContainerResources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 278) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cpuShares: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cpuCount: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var cpuMaximum: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var memoryLimitInBytes: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var rootfsSizeInBytes: Int64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var affinityCpus: [CRI.WindowsCpuGroupAffinity] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// runtime.v1.WindowsContainerSecurityContext
    package struct WindowsContainerSecurityContext: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 279) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var runAsUsername: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var credentialSpec: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var hostProcess: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.WindowsContainerStats
    package struct WindowsContainerStats: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 280) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var attributes: CRI.ContainerAttributes {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cpu: CRI.WindowsCpuUsage {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var memory: CRI.WindowsMemoryUsage {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var writableLayer: CRI.WindowsFilesystemUsage {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// runtime.v1.WindowsCpuGroupAffinity
    package struct WindowsCpuGroupAffinity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 281) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cpuMask: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var cpuGroup: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.WindowsCpuUsage
    package struct WindowsCpuUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 282) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var usageCoreNanoSeconds: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var usageNanoCores: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.WindowsFilesystemUsage
    package struct WindowsFilesystemUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 283) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsId: CRI.FilesystemIdentifier {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var usedBytes: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// runtime.v1.WindowsMemoryUsage
    package struct WindowsMemoryUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 284) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var workingSetBytes: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var availableBytes: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var pageFaults: CRI.UInt64Value {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var commitMemoryBytes: CRI.UInt64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.WindowsNamespaceOption
    package struct WindowsNamespaceOption: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 285) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var network: CRI.NamespaceMode {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.WindowsNetworkInterfaceUsage
    package struct WindowsNetworkInterfaceUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 286) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rxBytes: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rxPacketsDropped: CRI.UInt64Value {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var txBytes: CRI.UInt64Value {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var txPacketsDropped: CRI.UInt64Value {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// runtime.v1.WindowsNetworkUsage
    package struct WindowsNetworkUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 287) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var defaultInterface: CRI.WindowsNetworkInterfaceUsage {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var interfaces: [CRI.WindowsNetworkInterfaceUsage] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// runtime.v1.WindowsPodSandboxConfig
    package struct WindowsPodSandboxConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 288) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var securityContext: CRI.WindowsSandboxSecurityContext {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// runtime.v1.WindowsPodSandboxStats
    package struct WindowsPodSandboxStats: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 289) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cpu: CRI.WindowsCpuUsage {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var memory: CRI.WindowsMemoryUsage {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var network: CRI.WindowsNetworkUsage {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var process: CRI.WindowsProcessUsage {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var containers: [CRI.WindowsContainerStats] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// runtime.v1.WindowsProcessUsage
    package struct WindowsProcessUsage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 290) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timestamp: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var processCount: CRI.UInt64Value {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// runtime.v1.WindowsSandboxSecurityContext
    package struct WindowsSandboxSecurityContext: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 291) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var runAsUsername: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var credentialSpec: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var hostProcess: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var namespaceOptions: CRI.WindowsNamespaceOption {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// The methods of runtime.v1.ImageService.
    package enum ImageService {
        package static let imageFsInfo = RPCMethod<CRI.ImageFsInfoRequest, CRI.ImageFsInfoResponse>(
            service: "runtime.v1.ImageService", name: "ImageFsInfo",
            clientStreaming: false, serverStreaming: false)
        package static let imageStatus = RPCMethod<CRI.ImageStatusRequest, CRI.ImageStatusResponse>(
            service: "runtime.v1.ImageService", name: "ImageStatus",
            clientStreaming: false, serverStreaming: false)
        package static let listImages = RPCMethod<CRI.ListImagesRequest, CRI.ListImagesResponse>(
            service: "runtime.v1.ImageService", name: "ListImages",
            clientStreaming: false, serverStreaming: false)
        package static let pullImage = RPCMethod<CRI.PullImageRequest, CRI.PullImageResponse>(
            service: "runtime.v1.ImageService", name: "PullImage",
            clientStreaming: false, serverStreaming: false)
        package static let removeImage = RPCMethod<CRI.RemoveImageRequest, CRI.RemoveImageResponse>(
            service: "runtime.v1.ImageService", name: "RemoveImage",
            clientStreaming: false, serverStreaming: false)
    }

    /// The methods of runtime.v1.RuntimeService.
    package enum RuntimeService {
        package static let attach = RPCMethod<CRI.AttachRequest, CRI.AttachResponse>(
            service: "runtime.v1.RuntimeService", name: "Attach",
            clientStreaming: false, serverStreaming: false)
        package static let checkpointContainer = RPCMethod<CRI.CheckpointContainerRequest, CRI.CheckpointContainerResponse>(
            service: "runtime.v1.RuntimeService", name: "CheckpointContainer",
            clientStreaming: false, serverStreaming: false)
        package static let containerStats = RPCMethod<CRI.ContainerStatsRequest, CRI.ContainerStatsResponse>(
            service: "runtime.v1.RuntimeService", name: "ContainerStats",
            clientStreaming: false, serverStreaming: false)
        package static let containerStatus = RPCMethod<CRI.ContainerStatusRequest, CRI.ContainerStatusResponse>(
            service: "runtime.v1.RuntimeService", name: "ContainerStatus",
            clientStreaming: false, serverStreaming: false)
        package static let createContainer = RPCMethod<CRI.CreateContainerRequest, CRI.CreateContainerResponse>(
            service: "runtime.v1.RuntimeService", name: "CreateContainer",
            clientStreaming: false, serverStreaming: false)
        package static let exec = RPCMethod<CRI.ExecRequest, CRI.ExecResponse>(
            service: "runtime.v1.RuntimeService", name: "Exec",
            clientStreaming: false, serverStreaming: false)
        package static let execSync = RPCMethod<CRI.ExecSyncRequest, CRI.ExecSyncResponse>(
            service: "runtime.v1.RuntimeService", name: "ExecSync",
            clientStreaming: false, serverStreaming: false)
        package static let getContainerEvents = RPCMethod<CRI.GetEventsRequest, CRI.ContainerEventResponse>(
            service: "runtime.v1.RuntimeService", name: "GetContainerEvents",
            clientStreaming: false, serverStreaming: true)
        package static let listContainerStats = RPCMethod<CRI.ListContainerStatsRequest, CRI.ListContainerStatsResponse>(
            service: "runtime.v1.RuntimeService", name: "ListContainerStats",
            clientStreaming: false, serverStreaming: false)
        package static let listContainers = RPCMethod<CRI.ListContainersRequest, CRI.ListContainersResponse>(
            service: "runtime.v1.RuntimeService", name: "ListContainers",
            clientStreaming: false, serverStreaming: false)
        package static let listMetricDescriptors = RPCMethod<CRI.ListMetricDescriptorsRequest, CRI.ListMetricDescriptorsResponse>(
            service: "runtime.v1.RuntimeService", name: "ListMetricDescriptors",
            clientStreaming: false, serverStreaming: false)
        package static let listPodSandbox = RPCMethod<CRI.ListPodSandboxRequest, CRI.ListPodSandboxResponse>(
            service: "runtime.v1.RuntimeService", name: "ListPodSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let listPodSandboxMetrics = RPCMethod<CRI.ListPodSandboxMetricsRequest, CRI.ListPodSandboxMetricsResponse>(
            service: "runtime.v1.RuntimeService", name: "ListPodSandboxMetrics",
            clientStreaming: false, serverStreaming: false)
        package static let listPodSandboxStats = RPCMethod<CRI.ListPodSandboxStatsRequest, CRI.ListPodSandboxStatsResponse>(
            service: "runtime.v1.RuntimeService", name: "ListPodSandboxStats",
            clientStreaming: false, serverStreaming: false)
        package static let podSandboxStats = RPCMethod<CRI.PodSandboxStatsRequest, CRI.PodSandboxStatsResponse>(
            service: "runtime.v1.RuntimeService", name: "PodSandboxStats",
            clientStreaming: false, serverStreaming: false)
        package static let podSandboxStatus = RPCMethod<CRI.PodSandboxStatusRequest, CRI.PodSandboxStatusResponse>(
            service: "runtime.v1.RuntimeService", name: "PodSandboxStatus",
            clientStreaming: false, serverStreaming: false)
        package static let portForward = RPCMethod<CRI.PortForwardRequest, CRI.PortForwardResponse>(
            service: "runtime.v1.RuntimeService", name: "PortForward",
            clientStreaming: false, serverStreaming: false)
        package static let removeContainer = RPCMethod<CRI.RemoveContainerRequest, CRI.RemoveContainerResponse>(
            service: "runtime.v1.RuntimeService", name: "RemoveContainer",
            clientStreaming: false, serverStreaming: false)
        package static let removePodSandbox = RPCMethod<CRI.RemovePodSandboxRequest, CRI.RemovePodSandboxResponse>(
            service: "runtime.v1.RuntimeService", name: "RemovePodSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let reopenContainerLog = RPCMethod<CRI.ReopenContainerLogRequest, CRI.ReopenContainerLogResponse>(
            service: "runtime.v1.RuntimeService", name: "ReopenContainerLog",
            clientStreaming: false, serverStreaming: false)
        package static let runPodSandbox = RPCMethod<CRI.RunPodSandboxRequest, CRI.RunPodSandboxResponse>(
            service: "runtime.v1.RuntimeService", name: "RunPodSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let runtimeConfig = RPCMethod<CRI.RuntimeConfigRequest, CRI.RuntimeConfigResponse>(
            service: "runtime.v1.RuntimeService", name: "RuntimeConfig",
            clientStreaming: false, serverStreaming: false)
        package static let startContainer = RPCMethod<CRI.StartContainerRequest, CRI.StartContainerResponse>(
            service: "runtime.v1.RuntimeService", name: "StartContainer",
            clientStreaming: false, serverStreaming: false)
        package static let status = RPCMethod<CRI.StatusRequest, CRI.StatusResponse>(
            service: "runtime.v1.RuntimeService", name: "Status",
            clientStreaming: false, serverStreaming: false)
        package static let stopContainer = RPCMethod<CRI.StopContainerRequest, CRI.StopContainerResponse>(
            service: "runtime.v1.RuntimeService", name: "StopContainer",
            clientStreaming: false, serverStreaming: false)
        package static let stopPodSandbox = RPCMethod<CRI.StopPodSandboxRequest, CRI.StopPodSandboxResponse>(
            service: "runtime.v1.RuntimeService", name: "StopPodSandbox",
            clientStreaming: false, serverStreaming: false)
        package static let updateContainerResources = RPCMethod<CRI.UpdateContainerResourcesRequest, CRI.UpdateContainerResourcesResponse>(
            service: "runtime.v1.RuntimeService", name: "UpdateContainerResources",
            clientStreaming: false, serverStreaming: false)
        package static let updateRuntimeConfig = RPCMethod<CRI.UpdateRuntimeConfigRequest, CRI.UpdateRuntimeConfigResponse>(
            service: "runtime.v1.RuntimeService", name: "UpdateRuntimeConfig",
            clientStreaming: false, serverStreaming: false)
        package static let version = RPCMethod<CRI.VersionRequest, CRI.VersionResponse>(
            service: "runtime.v1.RuntimeService", name: "Version",
            clientStreaming: false, serverStreaming: false)
    }

}
