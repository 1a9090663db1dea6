internal import Linux

/// Where the shim of a pod listens.
///
/// The path follows from the containerd (or Martlet) instance, the namespace and the pod, so that a second `start` for
/// the same pod finds the shim that is there.
struct SocketAddress: Equatable {
    /// Names another directory for the sockets; Martlet's runtime keeps them in its own state directory.
    static let directoryVariable = "MARTLET_SHIM_SOCKET_DIRECTORY"
    private static let usualDirectory = "/run/containerd/s"

    /// The socket's path.
    let path: String

    init(directory: String?, instance: String, namespace: String, group: String) {
        // Two independent 64-bit FNV-1a sums: not secret, only far apart.
        let name = Array("\(instance)\u{0}\(namespace)\u{0}\(group)".utf8)
        let sums = [Self.sum(name, 0xcbf2_9ce4_8422_2325), Self.sum(name.reversed(), 0x9ae1_6a3b_2f90_404f)]
        self.path = (directory ?? Self.usualDirectory) + "/" + sums.map(Self.hexadecimal).joined()
    }

    /// As `start` prints it.
    var url: String { "unix://" + self.path }

    private static func sum(_ bytes: [UInt8], _ seed: UInt64) -> UInt64 {
        bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
