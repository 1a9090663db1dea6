internal import NIOCore
internal import NIOPosix

/// The event loops all servers and clients of the process share: few, since they only move bytes.
enum TransportLoops {
    static let shared = MultiThreadedEventLoopGroup(numberOfThreads: min(System.coreCount, 2))
}
