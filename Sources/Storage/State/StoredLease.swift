internal import MVCC

/// A lease in the state: its identifier (8 bytes, big-endian) → its time to live in seconds (8 bytes), and behind it
/// what was left of it at its last checkpoint, where that is less (8 bytes).
package struct StoredLease: Hashable, Sendable {
    /// Its identifier.
    package var id: Int64
    /// Seconds, as granted.
    package var timeToLive: Int64
    /// Seconds that were left at the last checkpoint; 0: all of them.
    package var remaining: Int64

    init(id: Int64, timeToLive: Int64, remaining: Int64) {
        self.id = id
        self.timeToLive = timeToLive
        self.remaining = remaining
    }

    init(key: Span<UInt8>, value: Span<UInt8>) throws(MVCCError) {
        guard key.count == 8, value.count == 8 || value.count == 16 else {
            throw MVCCError(.corrupt, "a stored lease is broken")
        }
        self.id = Int64(bitPattern: key.bigEndian64(at: 0))
        self.timeToLive = Int64(bitPattern: value.bigEndian64(at: 0))
        self.remaining = value.count == 16 ? Int64(bitPattern: value.bigEndian64(at: 8)) : 0
    }

    /// The value.
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: UInt64(bitPattern: self.timeToLive))
        if self.remaining != 0 { bytes.append(bigEndian: UInt64(bitPattern: self.remaining)) }
        return bytes
    }
}
