// Made by protoc-gen-martlet from containerd/types/task.proto. Do not edit.

/// The messages of containerd.v1.types.
package enum ContainerdTask {}

extension ContainerdTask {
    /// containerd.v1.types.Status
    package struct Status: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let unknown = Status(rawValue: 0)
        package static let created = Status(rawValue: 1)
        package static let running = Status(rawValue: 2)
        package static let stopped = Status(rawValue: 3)
        package static let paused = Status(rawValue: 4)
        package static let pausing = Status(rawValue: 5)
    }

    /// containerd.v1.types.Process
    package struct Process: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 85) }
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
    }

    /// containerd.v1.types.ProcessInfo
    package struct ProcessInfo: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 86) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pid: UInt32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var info: Google.AnyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
