// Made by protoc-gen-martlet from containerd/task/v3.proto. Do not edit.

/// The messages of containerd.task.v3.
package enum ShimTaskV3 {}

extension ShimTaskV3 {
    /// containerd.task.v3.CheckpointTaskRequest
    package struct CheckpointTaskRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 113) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var options: Google.AnyValue {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.task.v3.CloseIORequest
    package struct CloseIORequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 114) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var stdin: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.task.v3.ConnectRequest
    package struct ConnectRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 115) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.ConnectResponse
    package struct ConnectResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 116) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var shimPid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var taskPid: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var version: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.task.v3.CreateTaskRequest
    package struct CreateTaskRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 117) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var bundle: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rootfs: [ContainerdTypes.Mount] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var terminal: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var stdin: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var stdout: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var stderr: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var checkpoint: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var parentCheckpoint: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var options: Google.AnyValue {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// containerd.task.v3.CreateTaskResponse
    package struct CreateTaskResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 118) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.DeleteRequest
    package struct DeleteRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 119) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.task.v3.DeleteResponse
    package struct DeleteResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 120) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var exitStatus: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var exitedAt: Google.Timestamp {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.task.v3.ExecProcessRequest
    package struct ExecProcessRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 121) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var terminal: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var stdin: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var stdout: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var stderr: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var spec: Google.AnyValue {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// containerd.task.v3.ExecProcessResponse
    package struct ExecProcessResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 122) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.task.v3.KillRequest
    package struct KillRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 123) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var signal: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var all: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// containerd.task.v3.PauseRequest
    package struct PauseRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 124) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.PidsRequest
    package struct PidsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 125) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.PidsResponse
    package struct PidsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 126) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var processes: [ContainerdTask.ProcessInfo] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// containerd.task.v3.ResizePtyRequest
    package struct ResizePtyRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 127) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var width: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var height: UInt32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// containerd.task.v3.ResumeRequest
    package struct ResumeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 128) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.ShutdownRequest
    package struct ShutdownRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 129) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var now: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.task.v3.StartRequest
    package struct StartRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 130) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.task.v3.StartResponse
    package struct StartResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 131) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.StateRequest
    package struct StateRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 132) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.task.v3.StateResponse
    package struct StateResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 133) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var bundle: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var status: ContainerdTask.Status {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var stdin: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var stdout: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var stderr: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var terminal: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var exitStatus: UInt32 {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var exitedAt: Google.Timestamp {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var execId: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
    }

    /// containerd.task.v3.StatsRequest
    package struct StatsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 134) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.StatsResponse
    package struct StatsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 135) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stats: Google.AnyValue {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v3.UpdateTaskRequest
    package struct UpdateTaskRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 136) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
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

    /// containerd.task.v3.WaitRequest
    package struct WaitRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 137) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.task.v3.WaitResponse
    package struct WaitResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 138) }
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

    /// The methods of containerd.task.v3.Task.
    package enum TaskService {
        package static let checkpoint = RPCMethod<ShimTaskV3.CheckpointTaskRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Checkpoint",
            clientStreaming: false, serverStreaming: false)
        package static let closeIO = RPCMethod<ShimTaskV3.CloseIORequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "CloseIO",
            clientStreaming: false, serverStreaming: false)
        package static let connect = RPCMethod<ShimTaskV3.ConnectRequest, ShimTaskV3.ConnectResponse>(
            service: "containerd.task.v3.Task", name: "Connect",
            clientStreaming: false, serverStreaming: false)
        package static let create = RPCMethod<ShimTaskV3.CreateTaskRequest, ShimTaskV3.CreateTaskResponse>(
            service: "containerd.task.v3.Task", name: "Create",
            clientStreaming: false, serverStreaming: false)
        package static let delete = RPCMethod<ShimTaskV3.DeleteRequest, ShimTaskV3.DeleteResponse>(
            service: "containerd.task.v3.Task", name: "Delete",
            clientStreaming: false, serverStreaming: false)
        package static let exec = RPCMethod<ShimTaskV3.ExecProcessRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Exec",
            clientStreaming: false, serverStreaming: false)
        package static let kill = RPCMethod<ShimTaskV3.KillRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Kill",
            clientStreaming: false, serverStreaming: false)
        package static let pause = RPCMethod<ShimTaskV3.PauseRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Pause",
            clientStreaming: false, serverStreaming: false)
        package static let pids = RPCMethod<ShimTaskV3.PidsRequest, ShimTaskV3.PidsResponse>(
            service: "containerd.task.v3.Task", name: "Pids",
            clientStreaming: false, serverStreaming: false)
        package static let resizePty = RPCMethod<ShimTaskV3.ResizePtyRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "ResizePty",
            clientStreaming: false, serverStreaming: false)
        package static let resume = RPCMethod<ShimTaskV3.ResumeRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Resume",
            clientStreaming: false, serverStreaming: false)
        package static let shutdown = RPCMethod<ShimTaskV3.ShutdownRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Shutdown",
            clientStreaming: false, serverStreaming: false)
        package static let start = RPCMethod<ShimTaskV3.StartRequest, ShimTaskV3.StartResponse>(
            service: "containerd.task.v3.Task", name: "Start",
            clientStreaming: false, serverStreaming: false)
        package static let state = RPCMethod<ShimTaskV3.StateRequest, ShimTaskV3.StateResponse>(
            service: "containerd.task.v3.Task", name: "State",
            clientStreaming: false, serverStreaming: false)
        package static let stats = RPCMethod<ShimTaskV3.StatsRequest, ShimTaskV3.StatsResponse>(
            service: "containerd.task.v3.Task", name: "Stats",
            clientStreaming: false, serverStreaming: false)
        package static let update = RPCMethod<ShimTaskV3.UpdateTaskRequest, Google.Empty>(
            service: "containerd.task.v3.Task", name: "Update",
            clientStreaming: false, serverStreaming: false)
        package static let wait = RPCMethod<ShimTaskV3.WaitRequest, ShimTaskV3.WaitResponse>(
            service: "containerd.task.v3.Task", name: "Wait",
            clientStreaming: false, serverStreaming: false)
    }

}
