internal import CProtobufC
internal import Glibc

/// Memory for one message at a time: handed out in sequence, freed all at once.
///
/// Not thread-safe: an arena lives within one call of a codec.
final class Arena {
    private var chunks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    private var left = 0
    private let chunkSize: Int

    /// - Parameter sizeHint: the bytes that the caller expects to need.
    init(sizeHint: Int) {
        self.chunkSize = max(1024, sizeHint)
    }

    deinit {
        for chunk in self.chunks { free(chunk) }
    }

    /// Zeroed memory, aligned for any C type; nil when the system has none.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        let rounded = (max(size, 1) + 15) & ~15
        if rounded > self.left {
            let chunk = max(rounded, self.chunkSize)
            guard let memory = calloc(1, chunk) else { return nil }
            self.chunks.append(memory)
            self.next = memory
            self.left = chunk
        }
        guard let result = self.next else { return nil }
        self.next = result + rounded
        self.left -= rounded
        return result
    }

    /// An allocator for libprotobuf-c that takes from this arena; it must not outlive the arena.
    func withAllocator<R>(_ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> R) -> R {
        var allocator = ProtobufCAllocator(
            alloc: { context, size in
                guard let context else { return nil }
                return Unmanaged<Arena>.fromOpaque(context).takeUnretainedValue().allocate(size)
            },
            free: { _, _ in },
            allocator_data: Unmanaged.passUnretained(self).toOpaque()
        )
        return body(&allocator)
    }
}
