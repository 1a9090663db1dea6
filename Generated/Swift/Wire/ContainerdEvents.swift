// Made by protoc-gen-martlet from containerd/events.proto. Do not edit.

/// The messages of containerd.events.
package enum ContainerdEvents {}

extension ContainerdEvents {
    /// containerd.events.ContainerCreate
    package struct ContainerCreate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 31) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var image: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var runtime: ContainerdEvents.ContainerCreate.Runtime {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }

        /// containerd.events.ContainerCreate.Runtime
        package struct Runtime: TypedMessage {
            package static var schema: MessageSchema { MessageSchema(tableIndex: 32) }
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

    /// containerd.events.ContainerDelete
    package struct ContainerDelete: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 33) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.ContainerUpdate
    package struct ContainerUpdate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 34) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var image: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var snapshotKey: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// containerd.events.ContentCreate
    package struct ContentCreate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 35) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var digest: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var size: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.events.ContentDelete
    package struct ContentDelete: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 36) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var digest: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.NamespaceCreate
    package struct NamespaceCreate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 37) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// containerd.events.NamespaceDelete
    package struct NamespaceDelete: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 38) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.NamespaceUpdate
    package struct NamespaceUpdate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 39) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// containerd.events.SandboxCreate
    package struct SandboxCreate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 40) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.SandboxExit
    package struct SandboxExit: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 41) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
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

    /// containerd.events.SandboxStart
    package struct SandboxStart: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 42) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sandboxId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.SnapshotCommit
    package struct SnapshotCommit: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 43) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var snapshotter: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// containerd.events.SnapshotPrepare
    package struct SnapshotPrepare: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 44) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var parent: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var snapshotter: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// containerd.events.SnapshotRemove
    package struct SnapshotRemove: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 45) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var snapshotter: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// containerd.events.TaskCheckpointed
    package struct TaskCheckpointed: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 46) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var checkpoint: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.events.TaskCreate
    package struct TaskCreate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 47) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
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
        package var io: ContainerdEvents.TaskIO {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var checkpoint: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// containerd.events.TaskDelete
    package struct TaskDelete: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 48) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var exitStatus: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var exitedAt: Google.Timestamp {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var id: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// containerd.events.TaskExecAdded
    package struct TaskExecAdded: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 49) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.events.TaskExecStarted
    package struct TaskExecStarted: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 50) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var execId: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// containerd.events.TaskExit
    package struct TaskExit: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 51) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var id: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var exitStatus: UInt32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var exitedAt: Google.Timestamp {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// containerd.events.TaskIO
    package struct TaskIO: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 52) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stdin: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var stdout: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var stderr: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var terminal: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// containerd.events.TaskOOM
    package struct TaskOOM: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 53) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.TaskPaused
    package struct TaskPaused: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 54) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.TaskResumed
    package struct TaskResumed: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 55) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.events.TaskStart
    package struct TaskStart: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 56) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var pid: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
