internal import Synchronization

/// Sees to it that of checkpoints made durable at the same time the newest is left on disk, whichever comes last.
final class CheckpointOrder: Sendable {
    private let drawn = Atomic<UInt64>(0)
    private let persisted = Mutex<UInt64>(0)

    /// The place of a checkpoint that is taken now.
    func draw() -> UInt64 {
        self.drawn.wrappingAdd(1, ordering: .relaxed).newValue
    }

    /// Runs `body` if no newer checkpoint is durable, and while no other becomes so.
    func persist(_ place: UInt64, _ body: () throws(StorageError) -> Void) throws(StorageError) {
        try self.persisted.withLock { newest throws(StorageError) in
            guard place > newest else { return }
            try body()
            newest = place
        }
    }
}
