internal import NIOCore

/// Counts the frames of a protobuf watch, each of which has four bytes of length before it, however they are cut.
struct WatchFrameCounter {
    private(set) var count = 0
    private var header = 0
    private var headerBytes = 0
    private var remaining = 0

    mutating func add(_ chunk: ByteBuffer) {
        chunk.withUnsafeReadableBytes { bytes in
            var place = 0
            while place < bytes.count {
                if self.remaining > 0 {
                    let taken = min(self.remaining, bytes.count - place)
                    self.remaining -= taken
                    place += taken
                    if self.remaining == 0 { self.count += 1 }
                } else {
                    self.header = self.header << 8 | Int(bytes[place])
                    self.headerBytes += 1
                    place += 1
                    guard self.headerBytes == 4 else { continue }
                    self.remaining = self.header
                    (self.header, self.headerBytes) = (0, 0)
                }
            }
        }
    }
}
