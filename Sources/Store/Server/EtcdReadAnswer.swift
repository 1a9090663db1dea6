internal import NIOCore

/// The answer to a read, framed.
enum EtcdReadAnswer: Sendable {
    /// All of it.
    case whole(ByteBuffer)
    /// So much that it is not to be in memory at once.
    case pieces(EtcdRangePieces)
}
