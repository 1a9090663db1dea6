internal import Linux
internal import Wire

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What the runtime remembers of a container; one file each.
struct ContainerRecord: Codable, Sendable {
    /// created → running → exited
    enum State: String, Codable {
        /// The files are being made; found after a crash, it is undone.
        case creating
        case created, running, exited
    }

    var id: String
    var sandboxID: String
    /// The CRI message it was made from, encoded.
    var configuration: Data
    /// The image's configuration digest, and the name it is reported by.
    var imageID: String
    var imageReference: String
    /// Unpacked layers it stands on, which must stay.
    var layers: [String]
    var state: State = .creating
    /// Nanoseconds since the Unix epoch; 0: has not happened.
    var createdAt: Int64
    var startedAt: Int64 = 0
    var finishedAt: Int64 = 0
    var exitCode: Int32 = 0
    var reason = ""
    var message = ""
    /// The signal that asks it to end.
    var stopSignal: Int32
    /// Where its log goes; empty: nowhere.
    var logPath: String
    /// Its control group.
    var cgroup: String
    /// The user it runs as.
    var user: ProcessUser

    init(
        id: String,
        sandboxID: String,
        configuration: CRI.ContainerConfig,
        image: ImageRecord,
        createdAt: Int64,
        stopSignal: Int32,
        logPath: String,
        cgroup: String,
        user: ProcessUser
    ) {
        self.id = id
        self.sandboxID = sandboxID
        self.configuration = Data(configuration.protobuf())
        self.imageID = image.id.description
        self.imageReference = image.digests.first ?? image.id.description
        self.layers = image.layers
        self.createdAt = createdAt
        self.stopSignal = stopSignal
        self.logPath = logPath
        self.cgroup = cgroup
        self.user = user
    }

    /// The CRI message. It was encoded here, so it decodes; a damaged file gives an empty one.
    var config: CRI.ContainerConfig {
        get { (try? CRI.ContainerConfig(protobuf: Array(self.configuration))) ?? CRI.ContainerConfig() }
        set { self.configuration = Data(newValue.protobuf()) }
    }
}

/// Whom a process runs as.
struct ProcessUser: Codable, Hashable, Sendable {
    var user: UInt32
    var group: UInt32
    var additionalGroups: [UInt32]
}
