/// The values that a read found, where they lie in the mapped file: each is copied once, into an answer whose size is
/// known before.
struct EtcdStoredValues {
    /// What precedes each of them in an answer: the field's tag and the length.
    private static let tag: UInt8 = 2 << 3 | 2

    // SAFETY: a record that a view has shown stays where it is in the mapped file for as long as the view is open.
    private var values: [UnsafeRawBufferPointer] = []
    private var written = 0
    /// How many bytes they take in an answer.
    private(set) var encodedCount = 0

    /// Adds a value that a view shows. The view must stay open until all are written.
    mutating func append(_ value: Span<UInt8>) {
        value.withUnsafeBytes { self.values.append($0) }
        self.encodedCount += Self.encodedCount(value.count)
    }

    /// How many bytes the next values take of which there are as many as `limit` bytes hold, but at least one; 0 when
    /// all are written.
    func prefixCount(upTo limit: Int) -> Int {
        var count = 0
        for value in self.values[self.written...] {
            let next = Self.encodedCount(value.count)
            if count > 0, count + next > limit { break }
            count += next
        }
        return count
    }

    /// Writes the next values, as field 2 of a message, which take exactly `count` bytes.
    mutating func write(first count: Int, into target: UnsafeMutableRawBufferPointer) {
        precondition(count <= target.count, "there is room for what is written")
        var position = 0
        while position < count, self.written < self.values.count {
            let value = self.values[self.written]
            self.written += 1
            target[position] = Self.tag
            position += 1
            var length = value.count
            while length >= 0x80 {
                target[position] = UInt8(truncatingIfNeeded: length) | 0x80
                position += 1
                length >>= 7
            }
            target[position] = UInt8(length)
            position += 1
            UnsafeMutableRawBufferPointer(rebasing: target[position..<position + value.count]).copyMemory(from: value)
            position += value.count
        }
    }

    private static func encodedCount(_ length: Int) -> Int {
        var (bytes, rest) = (2 + length, length >> 7)
        while rest > 0 { (bytes, rest) = (bytes + 1, rest >> 7) }
        return bytes
    }
}
