// Made by protoc-gen-martlet from containerd/runc.proto. Do not edit.

/// The messages of containerd.runc.v1.
package enum RuncOptions {}

extension RuncOptions {
    /// containerd.runc.v1.CheckpointOptions
    package struct CheckpointOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 61) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var exit: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var openTcp: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var externalUnixSockets: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var terminal: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var fileLocks: Bool {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var emptyNamespaces: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var cgroupsMode: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var imagePath: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var workPath: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
    }

    /// containerd.runc.v1.Options
    package struct Options: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 62) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var noPivotRoot: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var noNewKeyring: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var shimCgroup: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var ioUid: UInt32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var ioGid: UInt32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var binaryName: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var root: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var systemdCgroup: Bool {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var criuImagePath: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var criuWorkPath: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var taskApiAddress: String {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var taskApiVersion: UInt32 {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
    }

    /// containerd.runc.v1.ProcessDetails
    package struct ProcessDetails: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 63) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var execId: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

}
