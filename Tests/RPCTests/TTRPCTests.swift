import NIOCore
import NIOPosix
import RPC
import Testing
import Wire

/// ttrpc calls on a unix socket.
@Suite(.timeLimit(.minutes(1))) struct TTRPCTests {
    private static func run(
        _ server: (String) -> TTRPCServer,
        _ body: @Sendable (TTRPCClient, String) async throws -> Void
    ) async throws {
        let path = "/tmp/martlet-ttrpc-\(UInt64.random(in: 0 ... .max)).sock"
        let server = server(path)
        try await server.bind()
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            defer { group.cancelAll() }
            let client = TTRPCClient(path: path)
            try await body(client, path)
            await client.shutdown()
        }
    }

    private static func forever() async {
        let (stream, source) = AsyncStream.makeStream(of: Void.self)
        for await _ in stream {}
        source.finish()
    }

    private static func echo(_ path: String) -> TTRPCServer {
        let server = TTRPCServer(path: path)
        server.register(TestMethods.unary) { request, context in
            EtcdMVCC.KeyValue {
                $0.key = request.key + Array((context.metadata.first("m") ?? "").utf8)
                $0.value = request.value
            }
        }
        return server
    }

    @Test func aCallIsAnswered() async throws {
        try await Self.run(Self.echo) { client, _ in
            for round in 0..<10 {
                let request = TestMethods.request("\(round)")
                let answer = try await client.call(TestMethods.unary, request, metadata: ["m": "!"])
                #expect(answer.keyText == "\(round)!")
            }
        }
    }

    @Test func callsRunSideBySide() async throws {
        try await Self.run(Self.echo) { client, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        let value = [UInt8](repeating: 1, count: number * 100)
                        let request = TestMethods.request("\(number)", value: value)
                        return try await client.call(TestMethods.unary, request).value == value
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test func failuresHaveTheirCodes() async throws {
        func server(_ path: String) -> TTRPCServer {
            let server = TTRPCServer(path: path)
            server.register(TestMethods.unary) { request, _ in
                if request.key.isEmpty { await Self.forever() }
                throw GRPCStatus(.notFound, "no such task")
            }
            return server
        }
        try await Self.run(server) { client, _ in
            func code(_ body: () async throws -> Void) async -> GRPCStatus? {
                do {
                    try await body()
                    return nil
                } catch {
                    return error as? GRPCStatus
                }
            }
            let thrown = await code { _ = try await client.call(TestMethods.unary, TestMethods.request("a")) }
            #expect(thrown?.code == .notFound)
            #expect(thrown?.message == "no such task")
            let missing = await code { _ = try await client.call(TestMethods.missing, TestMethods.request("a")) }
            #expect(missing?.code == .unimplemented)
            let late = await code {
                _ = try await client.call(TestMethods.unary, TestMethods.request(""), timeout: .milliseconds(50))
            }
            #expect(late?.code == .deadlineExceeded)
            let large = TestMethods.request("a", value: [UInt8](repeating: 0, count: 5 << 20))
            let oversized = await code { _ = try await client.call(TestMethods.unary, large) }
            #expect(oversized?.code == .resourceExhausted)
        }
    }

    @Test func aCallThatIsCancelledReturnsAtOnce() async throws {
        func server(_ path: String) -> TTRPCServer {
            let server = TTRPCServer(path: path)
            server.register(TestMethods.unary) { request, _ in
                await Self.forever()
                return TestMethods.response(request.key)
            }
            return server
        }
        try await Self.run(server) { client, _ in
            await withTaskGroup(of: Bool.self) { group in
                group.addTask {
                    do {
                        _ = try await client.call(TestMethods.unary, TestMethods.request("a"))
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
                group.cancelAll()
                for await isCancelled in group { #expect(isCancelled) }
            }
        }
    }

    @Test func aServerThatIsGoneIsUnavailableUntilItIsBack() async throws {
        let path = "/tmp/martlet-ttrpc-\(UInt64.random(in: 0 ... .max)).sock"
        let client = TTRPCClient(path: path)
        for _ in 0..<2 {
            let status = await #expect(throws: GRPCStatus.self) {
                _ = try await client.call(TestMethods.unary, TestMethods.request("a"))
            }
            #expect(status?.code == .unavailable)
            let server = Self.echo(path)
            try await server.bind()
            await withThrowingTaskGroup { group in
                group.addTask { try await server.run() }
                // The loss of the last connection may be noticed only by the first call.
                var answer = try? await client.call(TestMethods.unary, TestMethods.request("b"))
                while answer == nil { answer = try? await client.call(TestMethods.unary, TestMethods.request("b")) }
                #expect(answer?.keyText == "b")
                group.cancelAll()
            }
        }
        await client.shutdown()
    }

    /// What a server says to frames that no honest client sends.
    @Test func badFramesAreAnswered() async throws {
        try await Self.run(Self.echo) { _, path in
            let good = TTRPC.Request {
                $0.service = TestMethods.unary.service
                $0.method = TestMethods.unary.name
            }.protobuf()
            let frames = [
                TTRPCFrame(streamID: 2, kind: .request, payload: good),
                TTRPCFrame(streamID: 3, kind: .request, payload: good),
                TTRPCFrame(streamID: 3, kind: .request, payload: good),
                TTRPCFrame(streamID: 5, kind: .request, payload: [255]),
                TTRPCFrame(streamID: 7, kind: .init(rawValue: 9), payload: [1]),
                TTRPCFrame(streamID: 9, kind: .request, payload: [UInt8](repeating: 0, count: 5 << 20)),
                TTRPCFrame(streamID: 11, kind: .request, payload: good),
            ]
            let answers = try await Self.exchange(frames, path: path, count: 6)
            let codes = Dictionary(grouping: answers) { $0.0 }.mapValues { $0.map(\.1).sorted() }
            #expect(codes == [2: [3], 3: [0, 3], 5: [3], 9: [8], 11: [0]])
        }
    }

    /// Sends frames as they are and returns stream and status code of so many answers.
    private static func exchange(_ frames: [TTRPCFrame], path: String, count: Int) async throws -> [(UInt32, Int32)] {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            for frame in frames { try await outbound.write(ByteBuffer(bytes: frame.encoded())) }
            var received = ByteBuffer()
            var answers: [(UInt32, Int32)] = []
            for try await bytes in inbound {
                received.writeImmutableBuffer(bytes)
                while let header = TTRPCFrame.Header(received.readableBytesView),
                    received.readableBytes >= 10 + Int(header.length)
                {
                    received.moveReaderIndex(forwardBy: 10)
                    let response = try TTRPC.Response(protobuf: received.readBytes(length: Int(header.length)) ?? [])
                    answers.append((header.streamID, response.status.code))
                }
                if answers.count >= count { break }
            }
            return answers
        }
    }
}
