/// Writes the fields of etcd's hottest answers as protobuf. Zero is written as absence, as proto3 says.
struct EtcdFieldWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 64) {
        self.bytes.reserveCapacity(capacity)
    }

    mutating func write(_ number: UInt8, _ value: UInt64) {
        guard value != 0 else { return }
        self.bytes.append(number << 3)
        self.writeVarint(value)
    }

    mutating func write(_ number: UInt8, _ value: Int64) {
        self.write(number, UInt64(bitPattern: value))
    }

    mutating func write(_ number: UInt8, _ value: Bool) {
        self.write(number, value ? 1 : 0 as UInt64)
    }

    /// A message, which is there even if it is empty.
    mutating func write(_ number: UInt8, message: [UInt8]) {
        self.writePrefix(number, count: message.count)
        self.bytes.append(contentsOf: message)
    }

    /// What precedes a message of `count` bytes.
    mutating func writePrefix(_ number: UInt8, count: Int) {
        self.bytes.append(number << 3 | 2)
        self.writeVarint(UInt64(count))
    }

    private mutating func writeVarint(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            self.bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        self.bytes.append(UInt8(rest))
    }
}
