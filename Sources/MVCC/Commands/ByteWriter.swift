/// Builds the stored form of commands: varints, and bytes with their length before them.
struct ByteWriter {
    private(set) var bytes: [UInt8]

    init(behind prefix: [UInt8] = [], capacity: Int = 0) {
        self.bytes = []
        self.bytes.reserveCapacity(prefix.count + capacity)
        self.bytes.append(contentsOf: prefix)
    }

    mutating func write(_ byte: UInt8) {
        self.bytes.append(byte)
    }

    mutating func write(_ number: Int64) {
        // Zigzag, so that small negative numbers are short too.
        var rest = UInt64(bitPattern: (number << 1) ^ (number >> 63))
        while rest >= 0x80 {
            self.bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        self.bytes.append(UInt8(rest))
    }

    mutating func write(_ field: [UInt8]) {
        self.write(Int64(field.count))
        self.bytes.append(contentsOf: field)
    }
}
