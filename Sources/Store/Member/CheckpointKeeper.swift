internal import Raft
internal import Storage

/// Decides when a checkpoint of the state is due, and keeps the newest one alive.
///
/// Used by the apply thread; only the waiting for the disk happens on a thread of its own.
final class CheckpointKeeper {
    // SAFETY: a checkpoint under way is touched by no thread but the one that persists it until that one is done.
    private final class Handover: @unchecked Sendable {
        let checkpoint: Checkpoint

        init(_ checkpoint: Checkpoint) {
            self.checkpoint = checkpoint
        }
    }

    /// By how much the file may grow between two: as long as a checkpoint is kept no page is used again that was in use
    /// since, so single writes make it grow by far more than they store.
    private static let growthBytesMax = 256 << 20

    private let state: StateFile
    private let inbox: Mailbox<ApplyThread.Item>
    private let threads: any StoreThreads
    private var bytes = 0
    /// How large the file was at the last one.
    private var size: Int
    private var pending: Handover?
    /// Must live as long as the checkpoint on disk may be gone back to.
    private var current: Checkpoint

    /// Takes the first one: what the state file wrote when it was opened is not protected from being overwritten.
    init(state: StateFile, inbox: Mailbox<ApplyThread.Item>, threads: any StoreThreads) throws(StorageError) {
        self.threads = threads
        self.state = state
        self.inbox = inbox
        self.size = try state.size()
        self.current = try state.makeCheckpoint()
        try self.current.persist()
    }

    func didApply(bytes: Int) {
        self.bytes += bytes
    }

    /// Starts one if enough was applied since the last.
    func takeIfDue(after limit: Int) throws(StoreError) {
        guard self.pending == nil else { return }
        let handover: Handover
        do {
            let size = try self.state.size()
            guard self.bytes >= limit || size - self.size >= Self.growthBytesMax else { return }
            self.bytes = 0
            self.size = size
            handover = Handover(try self.state.makeCheckpoint())
        } catch {
            throw StoreError(storage: error)
        }
        self.pending = handover
        let inbox = self.inbox
        try self.threads.start("store-sync") {
            do {
                try handover.checkpoint.persist()
                inbox.put(.checkpointed(nil))
            } catch {
                inbox.put(.checkpointed(StoreError(storage: error)))
            }
        }
    }

    /// The one under way is durable: the one before is let go. Returns up to where the log is not needed any more.
    func didPersist() -> LogIndex {
        self.current = self.pending?.checkpoint ?? self.current
        self.pending = nil
        return self.current.applied.index
    }

    /// Takes one and waits for the disk. What is under way is older, and does not take its place.
    func takeNow() throws(StoreError) {
        do {
            let checkpoint = try self.state.makeCheckpoint()
            try checkpoint.persist()
            self.current = checkpoint
        } catch {
            throw StoreError(storage: error)
        }
    }
}
