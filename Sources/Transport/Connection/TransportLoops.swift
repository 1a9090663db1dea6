package import NIOCore
internal import NIOPosix

/// The event loops all servers and clients of the process share: few, since they only move bytes.
package enum TransportLoops {
    private static let group = MultiThreadedEventLoopGroup(numberOfThreads: min(System.coreCount, 2))

    /// The group, for drivers of other protocols.
    package static var shared: any EventLoopGroup { self.group }
}
