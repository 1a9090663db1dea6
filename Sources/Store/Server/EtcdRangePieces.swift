internal import NIOCore
internal import RPC
internal import Storage
internal import Synchronization

/// A large answer to a read, made piece by piece as the client takes it: so it needs little memory, and always the
/// same.
///
/// The view that the values are taken from stays open meanwhile, and keeps old pages of the state from being used
/// again. A client that takes too long gets the rest from a copy; see `letGo`.
final class EtcdRangePieces: Sendable {
    /// How long the view may stay open.
    static let patience = Duration.seconds(1)
    /// How large a piece is, unless a value is larger.
    private static let pieceBytes = 120 * 1024

    // SAFETY: one thread at a time uses the view and what lies in it, which is all that they ask for.
    private struct State: @unchecked Sendable {
        var view: KeyspaceView?
        var values: EtcdStoredValues
        var head: ByteBuffer?
        var tail: ByteBuffer?
        /// The last one first.
        var copies: [ByteBuffer] = []

        mutating func nextValues() -> ByteBuffer? {
            let count = self.values.prefixCount(upTo: EtcdRangePieces.pieceBytes)
            guard count > 0 else { return nil }
            var piece = ByteBufferAllocator().buffer(capacity: count)
            piece.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
                self.values.write(first: count, into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<count]))
                return count
            }
            return piece
        }
    }

    private let state: Mutex<State>

    /// An answer of `head`, which begins with the prefix of the whole message, the values of a view, and `tail`.
    init(_ view: KeyspaceView, _ values: EtcdStoredValues, head: ByteBuffer, tail: ByteBuffer) {
        self.state = Mutex(State(view: view, values: values, head: head, tail: tail))
    }

    /// The next piece; nil after the last.
    func next() -> ByteBuffer? {
        self.state.withLock { state in
            if let head = state.head.take() { return head }
            if let copy = state.copies.popLast() { return copy }
            if let piece = state.nextValues() { return piece }
            state.view = nil
            return state.tail.take()
        }
    }

    /// Copies what is left of the values, and closes the view.
    func letGo() {
        self.state.withLock { state in
            guard state.view != nil else { return }
            var copies: [ByteBuffer] = []
            while let piece = state.nextValues() { copies.append(piece) }
            state.copies = copies.reversed()
            state.view = nil
        }
    }
}
