internal import Linux
internal import Wire

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What the runtime remembers of a pod's sandbox; one file each.
struct SandboxRecord: Codable, Sendable {
    var id: String
    /// The CRI message it was made from, encoded.
    var configuration: Data
    var runtimeHandler: String
    /// Nanoseconds since the Unix epoch.
    var createdAt: Int64
    /// Set before anything is made, cleared when all of it is there: what is found half-made after a crash is undone.
    var isComplete = false
    var isReady = false
    /// Nil on the host's network, and after the network was taken down.
    var network: NetworkResult?
    /// The group its containers go below.
    var cgroupParent: String
    /// The groups that had to be made for that; they are removed with the sandbox.
    var madeGroups: [String] = []

    init(
        id: String,
        configuration: CRI.PodSandboxConfig,
        runtimeHandler: String,
        createdAt: Int64,
        cgroupParent: String
    ) {
        self.id = id
        self.configuration = Data(configuration.protobuf())
        self.runtimeHandler = runtimeHandler
        self.createdAt = createdAt
        self.cgroupParent = cgroupParent
    }

    /// The CRI message. It was encoded here, so it decodes; a damaged file gives an empty one.
    var config: CRI.PodSandboxConfig {
        (try? CRI.PodSandboxConfig(protobuf: Array(self.configuration))) ?? CRI.PodSandboxConfig()
    }

    /// How its namespaces are shared.
    var namespaces: CRI.NamespaceOption { self.config.linux.securityContext.namespaceOptions }
}
