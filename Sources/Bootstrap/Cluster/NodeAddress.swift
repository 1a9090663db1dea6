internal import Glibc

/// Finds the machine's own name and address.
package enum NodeAddress {
    /// The address that packets to other machines leave with; of a machine without a way out its first that is not
    /// of the loopback; else 127.0.0.1.
    package static func detect() -> String {
        Self.addressTowardsOthers() ?? Self.firstInterfaceAddress() ?? "127.0.0.1"
    }

    /// The machine's name, in lower case, as node names are.
    package static func hostName() -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let result = buffer.withUnsafeMutableBytes { raw in
            raw.bindMemory(to: CChar.self).baseAddress.map { gethostname($0, raw.count - 1) } ?? -1
        }
        guard result == 0 else { return "localhost" }
        let name = String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self).lowercased()
        return name.isEmpty ? "localhost" : name
    }

    /// A datagram socket that is connected has an address of its own, and nothing is sent.
    private static func addressTowardsOthers() -> String? {
        let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var remote = sockaddr_in()
        remote.sin_family = sa_family_t(AF_INET)
        remote.sin_port = UInt16(53).bigEndian
        // 192.0.2.1 is for documentation (RFC 5737): no machine has it, so it is reached by the default route.
        remote.sin_addr.s_addr = UInt32(0xC000_0201).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &remote) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard connected == 0 else { return nil }
        var local = sockaddr_in()
        var length = size
        let named = withUnsafeMutablePointer(to: &local) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return named == 0 ? Self.text(local.sin_addr) : nil
    }

    private static func firstInterfaceAddress() -> String? {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return nil }
        defer { freeifaddrs(list) }
        var next = list
        while let entry = next?.pointee {
            next = entry.ifa_next
            guard let address = entry.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET) else { continue }
            let text = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { Self.text($0.pointee.sin_addr) }
            if let text, !text.hasPrefix("127.") { return text }
        }
        return nil
    }

    private static func text(_ address: in_addr) -> String? {
        let number = UInt32(bigEndian: address.s_addr)
        guard number != 0 else { return nil }
        return [24, 16, 8, 0].map { String(number >> $0 & 0xFF) }.joined(separator: ".")
    }
}
