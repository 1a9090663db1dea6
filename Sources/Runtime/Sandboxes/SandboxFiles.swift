/// The paths that a pod's containers get from its sandbox; nil: they use the host's, or none.
struct SandboxFiles: Sendable {
    /// Files that hold namespaces.
    var network: String?
    var ipc: String?
    var uts: String?
    /// The pod's host name, for the environment.
    var hostname: String
    /// Files and directories to mount.
    var hostsFile: String?
    var hostnameFile: String?
    var resolverFile: String?
    var sharedMemory: String?
}
