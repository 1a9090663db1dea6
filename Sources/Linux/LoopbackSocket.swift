internal import CLinux

/// Connections to a pod's own loopback addresses.
package enum LoopbackSocket {
    /// Connects to a port as a process in the network namespace at `path` would; nil: in the caller's own. Blocks, up
    /// to the time limit; the result does not.
    package static func connect(
        port: UInt16,
        isIPv6: Bool,
        networkNamespace path: String?,
        timeoutSeconds: Int32 = 30
    ) throws(SyscallError) -> Descriptor {
        let object = isIPv6 ? "[::1]:\(port)" : "127.0.0.1:\(port)"
        let number = martlet_connect_loopback(path, isIPv6 ? 1 : 0, port, timeoutSeconds)
        return Descriptor(takingOwnership: try checked(number, "connect", object))
    }
}
