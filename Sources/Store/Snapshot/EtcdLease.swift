/// leasepb.Lease, which etcd's services do not show: 1 ID, 2 TTL, 3 RemainingTTL, all varints.
struct EtcdLease: Hashable, Sendable {
    var id: Int64
    /// Seconds, as granted.
    var timeToLive: Int64

    /// Seconds that were left at the last checkpoint; 0: all of them.
    var remaining: Int64

    init(id: Int64, timeToLive: Int64, remaining: Int64 = 0) {
        self.id = id
        self.timeToLive = timeToLive
        self.remaining = remaining
    }

    /// Reads the stored form; nil if it is broken.
    init?(_ bytes: Span<UInt8>) {
        self.init(id: 0, timeToLive: 0)
        var position = 0
        while position < bytes.count {
            let tag = bytes[position]
            position += 1
            guard [0x08, 0x10, 0x18].contains(tag), let number = Self.varint(bytes, &position) else { return nil }
            if tag == 0x08 { self.id = Int64(bitPattern: number) }
            if tag == 0x10 { self.timeToLive = Int64(bitPattern: number) }
            if tag == 0x18 { self.remaining = Int64(bitPattern: number) }
        }
    }

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        let fields = [(UInt8(0x08), self.id), (0x10, self.timeToLive), (0x18, self.remaining)]
        for (tag, number) in fields where number != 0 {
            bytes.append(tag)
            var rest = UInt64(bitPattern: number)
            while rest >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }
        return bytes
    }

    private static func varint(_ bytes: Span<UInt8>, _ position: inout Int) -> UInt64? {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) where position < bytes.count {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        return nil
    }
}
