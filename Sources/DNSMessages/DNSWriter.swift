/// Writes a message's parts; names that were written before become pointers (RFC 1035 §4.1.4).
struct DNSWriter {
    private(set) var bytes: [UInt8] = []
    /// Where each name, in lower case, was first written.
    private var places: [[[UInt8]]: Int] = [:]

    mutating func write(_ value: UInt8) {
        self.bytes.append(value)
    }

    mutating func write(_ value: UInt16) {
        self.bytes.append(UInt8(value >> 8))
        self.bytes.append(UInt8(value & 0xFF))
    }

    mutating func write(_ value: UInt32) {
        self.write(UInt16(value >> 16))
        self.write(UInt16(value & 0xFFFF))
    }

    mutating func write(_ bytes: [UInt8]) {
        self.bytes.append(contentsOf: bytes)
    }

    /// Writes over two bytes written before.
    mutating func set(_ value: UInt16, at offset: Int) {
        self.bytes[offset] = UInt8(value >> 8)
        self.bytes[offset + 1] = UInt8(value & 0xFF)
    }

    /// Writes a name. SRV targets are not to be compressed (RFC 2782), other names may be.
    mutating func write(_ name: DNSName, compressed: Bool = true) {
        let keys = name.lowercasedLabels
        for index in name.labels.indices {
            let suffix = Array(keys[index...])
            if compressed, let place = self.places[suffix] {
                self.write(0xC000 | UInt16(place))
                return
            }
            // A pointer has 14 bits: later places cannot be pointed to.
            if self.bytes.count < 0x4000, self.places[suffix] == nil {
                self.places[suffix] = self.bytes.count
            }
            self.write(UInt8(name.labels[index].count))
            self.write(name.labels[index])
        }
        self.write(UInt8(0))
    }

    /// Takes back what was written from `offset` on.
    mutating func truncate(to offset: Int) {
        self.bytes.removeSubrange(offset...)
        self.places = self.places.filter { $0.value < offset }
    }
}
