internal import NIOCore
internal import Synchronization
internal import Transport

/// The messages in an HTTP body. Only one task reads; the lock is for the compiler and never contended.
final class GRPCMessageReader: MessageSource {
    private let body: HTTPBody
    private let deframer: Mutex<GRPCDeframer>

    private let counts: GRPCMethodCounts?

    init(_ body: HTTPBody, messageBytesMax: Int, counts: GRPCMethodCounts? = nil) {
        self.body = body
        self.counts = counts
        self.deframer = Mutex(GRPCDeframer(messageBytesMax: messageBytesMax))
    }

    func next() async throws -> [UInt8]? {
        while true {
            if let message = try self.deframer.withLock({ try $0.next() }) {
                self.counts?.didReceive()
                return message
            }
            guard let chunk = try await self.body.next() else {
                try self.deframer.withLock { try $0.finish() }
                return nil
            }
            self.deframer.withLock { $0.append(chunk) }
        }
    }

    /// The message of a call that has one: the first, without waiting for the end of what the client sends. Throws if
    /// there is none.
    func only() async throws -> [UInt8] {
        guard let message = try await self.next() else { throw GRPCDeframer.missing }
        return message
    }
}
