// Made by protoc-gen-martlet from containerd/task/v2.proto. Do not edit.

/// The messages of containerd.task.v2.
package enum ShimTask {}

extension ShimTask {
    /// containerd.task.v2.CheckpointTaskRequest
    package struct CheckpointTaskRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 87) }
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

    /// containerd.task.v2.CloseIORequest
    package struct CloseIORequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 88) }
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

    /// containerd.task.v2.ConnectRequest
    package struct ConnectRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 89) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.ConnectResponse
    package struct ConnectResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 90) }
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

    /// containerd.task.v2.CreateTaskRequest
    package struct CreateTaskRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 91) }
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

    /// containerd.task.v2.CreateTaskResponse
    package struct CreateTaskResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 92) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.DeleteRequest
    package struct DeleteRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 93) }
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

    /// containerd.task.v2.DeleteResponse
    package struct DeleteResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 94) }
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

    /// containerd.task.v2.ExecProcessRequest
    package struct ExecProcessRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 95) }
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

    /// containerd.task.v2.ExecProcessResponse
    package struct ExecProcessResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 96) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// containerd.task.v2.KillRequest
    package struct KillRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 97) }
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

    /// containerd.task.v2.PauseRequest
    package struct PauseRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 98) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.PidsRequest
    package struct PidsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 99) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.PidsResponse
    package struct PidsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 100) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var processes: [ContainerdTask.ProcessInfo] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// containerd.task.v2.ResizePtyRequest
    package struct ResizePtyRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 101) }
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

    /// containerd.task.v2.ResumeRequest
    package struct ResumeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 102) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.ShutdownRequest
    package struct ShutdownRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 103) }
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

    /// containerd.task.v2.StartRequest
    package struct StartRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 104) }
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

    /// containerd.task.v2.StartResponse
    package struct StartResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 105) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.StateRequest
    package struct StateRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 106) }
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

    /// containerd.task.v2.StateResponse
    package struct StateResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 107) }
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

    /// containerd.task.v2.StatsRequest
    package struct StatsRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 108) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.StatsResponse
    package struct StatsResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 109) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stats: Google.AnyValue {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.task.v2.UpdateTaskRequest
    package struct UpdateTaskRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 110) }
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

    /// containerd.task.v2.WaitRequest
    package struct WaitRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 111) }
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

    /// containerd.task.v2.WaitResponse
    package struct WaitResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 112) }
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

    /// The methods of containerd.task.v2.Task.
    package enum TaskService {
        package static let checkpoint = RPCMethod<ShimTask.CheckpointTaskRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Checkpoint",
            clientStreaming: false, serverStreaming: false)
        package static let closeIO = RPCMethod<ShimTask.CloseIORequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "CloseIO",
            clientStreaming: false, serverStreaming: false)
        package static let connect = RPCMethod<ShimTask.ConnectRequest, ShimTask.ConnectResponse>(
            service: "containerd.task.v2.Task", name: "Connect",
            clientStreaming: false, serverStreaming: false)
        package static let create = RPCMethod<ShimTask.CreateTaskRequest, ShimTask.CreateTaskResponse>(
            service: "containerd.task.v2.Task", name: "Create",
            clientStreaming: false, serverStreaming: false)
        package static let delete = RPCMethod<ShimTask.DeleteRequest, ShimTask.DeleteResponse>(
            service: "containerd.task.v2.Task", name: "Delete",
            clientStreaming: false, serverStreaming: false)
        package static let exec = RPCMethod<ShimTask.ExecProcessRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Exec",
            clientStreaming: false, serverStreaming: false)
        package static let kill = RPCMethod<ShimTask.KillRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Kill",
            clientStreaming: false, serverStreaming: false)
        package static let pause = RPCMethod<ShimTask.PauseRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Pause",
            clientStreaming: false, serverStreaming: false)
        package static let pids = RPCMethod<ShimTask.PidsRequest, ShimTask.PidsResponse>(
            service: "containerd.task.v2.Task", name: "Pids",
            clientStreaming: false, serverStreaming: false)
        package static let resizePty = RPCMethod<ShimTask.ResizePtyRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "ResizePty",
            clientStreaming: false, serverStreaming: false)
        package static let resume = RPCMethod<ShimTask.ResumeRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Resume",
            clientStreaming: false, serverStreaming: false)
        package static let shutdown = RPCMethod<ShimTask.ShutdownRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Shutdown",
            clientStreaming: false, serverStreaming: false)
        package static let start = RPCMethod<ShimTask.StartRequest, ShimTask.StartResponse>(
            service: "containerd.task.v2.Task", name: "Start",
            clientStreaming: false, serverStreaming: false)
        package static let state = RPCMethod<ShimTask.StateRequest, ShimTask.StateResponse>(
            service: "containerd.task.v2.Task", name: "State",
            clientStreaming: false, serverStreaming: false)
        package static let stats = RPCMethod<ShimTask.StatsRequest, ShimTask.StatsResponse>(
            service: "containerd.task.v2.Task", name: "Stats",
            clientStreaming: false, serverStreaming: false)
        package static let update = RPCMethod<ShimTask.UpdateTaskRequest, Google.Empty>(
            service: "containerd.task.v2.Task", name: "Update",
            clientStreaming: false, serverStreaming: false)
        package static let wait = RPCMethod<ShimTask.WaitRequest, ShimTask.WaitResponse>(
            service: "containerd.task.v2.Task", name: "Wait",
            clientStreaming: false, serverStreaming: false)
    }

}
