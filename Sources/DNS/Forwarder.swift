internal import DNSMessages
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Asks upstream servers. Each question goes out from a port of its own with an id of its own, so that nobody who does
/// not see it can answer it.
final class Forwarder: Sendable {
    /// How long one server has to answer.
    private static let timeout = Duration.seconds(2)
    /// How many questions may be open at once; more are answered with a failure.
    private static let openQuestionsMax = 1000

    private let upstreams: [DNSConfiguration.Upstream]
    private let openQuestions = Atomic<Int>(0)

    init(upstreams: [DNSConfiguration.Upstream]) {
        self.upstreams = upstreams
    }

    /// The answer to the query `bytes`, as it came; nil when no server gave one.
    func answer(_ bytes: [UInt8], overTCP: Bool) async -> [UInt8]? {
        guard bytes.count >= 12, self.openQuestions.add(1, ordering: .relaxed).newValue <= Self.openQuestionsMax else {
            self.openQuestions.subtract(1, ordering: .relaxed)
            return nil
        }
        defer { self.openQuestions.subtract(1, ordering: .relaxed) }
        for upstream in self.upstreams {
            var query = bytes
            query[0] = .random(in: 0...255)
            query[1] = .random(in: 0...255)
            let question = query
            let answer = await Self.firstWithin(Self.timeout) {
                overTCP
                    ? try await Self.askOverTCP(question, upstream) : try await Self.askOverUDP(question, upstream)
            }
            if var answer, answer.count >= 12 {
                answer[0] = bytes[0]
                answer[1] = bytes[1]
                return answer
            }
            if Task.isCancelled { return nil }
        }
        return nil
    }

    private static func firstWithin(
        _ timeout: Duration,
        _ body: @escaping @Sendable () async throws -> [UInt8]?
    ) async -> [UInt8]? {
        await withTaskGroup(of: [UInt8]?.self) { group in
            group.addTask { try? await body() }
            group.addTask {
                try? await ContinuousClock().sleep(for: timeout)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    private static func askOverUDP(_ query: [UInt8], _ upstream: DNSConfiguration.Upstream) async throws -> [UInt8]? {
        let channel = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: upstream.address, port: upstream.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<AddressedEnvelope<ByteBuffer>, AddressedEnvelope<ByteBuffer>>(
                        wrappingChannelSynchronously: channel
                    )
                }
            }
        guard let remote = channel.channel.remoteAddress else { return nil }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(AddressedEnvelope(remoteAddress: remote, data: ByteBuffer(bytes: query)))
            for try await envelope in inbound {
                let answer = Array(envelope.data.readableBytesView)
                // What does not answer this question is passed over: it may be forged.
                if answer.count >= 12, answer[0] == query[0], answer[1] == query[1], answer[2] & 0x80 != 0 {
                    return answer
                }
            }
            return nil
        }
    }

    private static func askOverTCP(_ query: [UInt8], _ upstream: DNSConfiguration.Upstream) async throws -> [UInt8]? {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: upstream.address, port: upstream.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(StreamFrames.frame(query))
            var frames = StreamFrames()
            for try await chunk in inbound {
                frames.append(chunk)
                if let answer = frames.next() { return answer }
            }
            return nil
        }
    }
}
