internal import MVCC
internal import NIOCore
internal import Synchronization

/// Changes that were made known together, for all watchers of one range: what is made of them for one of the watchers
/// is there for the others.
final class WatchNews: Sendable {
    /// What an answer depends on beside the changes.
    struct Variant: Hashable {
        var watch: Int64
        var wantsPuts: Bool
        var wantsDeletes: Bool
        var wantsPrevious: Bool
    }

    /// The changes in the range.
    let events: [ChangeEvent]
    /// With these, every change up to here is told.
    let revision: Int64
    private let frames = Mutex<[Variant: ByteBuffer?]>([:])

    init(events: [ChangeEvent], revision: Int64) {
        self.events = events
        self.revision = revision
    }

    /// The answer for one kind of watcher, made when the first one asks; nil if there is nothing to say to it.
    func frame(_ variant: Variant, _ make: (WatchNews) -> ByteBuffer?) -> ByteBuffer? {
        self.frames.withLock { frames in
            if let known = frames[variant] { return known }
            let frame = make(self)
            frames[variant] = .some(frame)
            return frame
        }
    }
}
