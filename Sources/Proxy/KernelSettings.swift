internal import Glibc

/// The kernel settings that services need: forwarding, and node ports at 127.0.0.1.
package enum KernelSettings {
    private static let bridges = "/proc/sys/net/bridge/bridge-nf-call-iptables"

    /// The files below `/proc/sys` that a proxy may write to.
    package static var paths: [String] { Self.needed.map(\.path) + [Self.bridges] }

    private static let needed: [(path: String, value: String)] = [
        ("/proc/sys/net/ipv4/ip_forward", "1"),
        ("/proc/sys/net/ipv4/conf/all/route_localnet", "1"),
    ]

    /// Writes what differs; what is right already is not touched, since /proc/sys may be read-only then.
    static func apply() throws(ProxyError) {
        for (path, value) in Self.needed {
            if Self.read(path) == value { continue }
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Self.failure(path) }
            defer { close(descriptor) }
            let bytes = Array(value.utf8)
            guard write(descriptor, bytes, bytes.count) == bytes.count else { throw Self.failure(path) }
        }
    }

    /// Whether bridges pass their packets to nftables; tries to make them where the kernel knows the setting.
    static func filterBridges() -> Bool {
        if Self.read(Self.bridges) == "1" { return true }
        let descriptor = open(Self.bridges, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return write(descriptor, [UInt8(ascii: "1")], 1) == 1
    }

    private static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    private static func failure(_ path: String) -> ProxyError {
        ProxyError(.settingFailed, "write \(path): \(String(cString: strerror(errno)))")
    }
}
