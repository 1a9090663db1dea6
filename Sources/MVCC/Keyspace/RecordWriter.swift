/// Writes a stored form into memory that was measured for it.
struct RecordWriter: ~Copyable {
    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var position = 0

    /// Writes into `buffer`, which must be as large as what is written.
    init(_ buffer: UnsafeMutableRawBufferPointer) {
        self.buffer = buffer
    }

    mutating func write(_ byte: UInt8) {
        self.buffer[self.position] = byte
        self.position += 1
    }

    mutating func write(bigEndian number: some FixedWidthInteger) {
        let size = number.bitWidth / 8
        self.buffer.storeBytes(of: number.bigEndian, toByteOffset: self.position, as: type(of: number))
        self.position += size
    }

    mutating func write(varint number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            self.write(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        self.write(UInt8(rest))
    }

    mutating func write(_ bytes: [UInt8]) {
        UnsafeMutableRawBufferPointer(rebasing: self.buffer[self.position..<self.position + bytes.count])
            .copyBytes(from: bytes)
        self.position += bytes.count
    }

    /// How many bytes a varint takes.
    static func size(ofVarint number: UInt64) -> Int {
        (UInt64.bitWidth - (number | 1).leadingZeroBitCount + 6) / 7
    }

    /// The bytes that `fill` writes, which must be `count`.
    static func bytes(_ count: Int, _ fill: (inout RecordWriter) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var writer = RecordWriter(UnsafeMutableRawBufferPointer(buffer))
            fill(&writer)
            initialized = writer.position
        }
    }
}
