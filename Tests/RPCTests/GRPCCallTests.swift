import NIOCore
import RPC
import Testing
import Transport
import Wire

/// Calls of all kinds, and the ways they fail.
@Suite(.timeLimit(.minutes(1))) struct GRPCCallTests {
    private static func forever() async {
        let (stream, source) = AsyncStream.makeStream(of: Void.self)
        for await _ in stream {}
        source.finish()
    }

    @Test func unary() async throws {
        let router = GRPCRouter()
        router.register(TestMethods.unary) { request, context in
            context.appendTrailing("x-trail", "t")
            return EtcdMVCC.KeyValue {
                $0.key = request.key + Array((context.metadata.first("x-meta") ?? "").utf8)
                $0.value = context.metadata.firstBinary("x-bytes-bin") ?? []
            }
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http)
            var metadata: RPCMetadata = ["x-meta": "-meta"]
            metadata.appendBinary("x-bytes-bin", [0, 255, 1])
            let answer = try await client.call(TestMethods.unary, TestMethods.request("a"), metadata: metadata)
            #expect(answer.keyText == "a-meta")
            #expect(answer.value == [0, 255, 1])
        }
    }

    @Test func serverStreaming() async throws {
        let router = GRPCRouter()
        router.registerServerStreaming(TestMethods.serverStream) { request, _, writer in
            for number in 0..<100 {
                try await writer.write(TestMethods.response(request.key + Array("\(number)".utf8)))
            }
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            var keys: [String] = []
            let stream = GRPCClient(http: http).serverStream(TestMethods.serverStream, TestMethods.request("k"))
            for try await message in stream { keys.append(message.keyText) }
            #expect(keys == (0..<100).map { "k\($0)" })
        }
    }

    @Test func clientStreaming() async throws {
        let router = GRPCRouter()
        router.registerClientStreaming(TestMethods.clientStream) { reader, _ in
            var keys: [UInt8] = []
            for try await message in reader { keys += message.key }
            return TestMethods.response(keys)
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let (writer, reader) = try await GRPCClient(http: http).bidirectional(TestMethods.clientStream)
            for key in ["a", "b", "c"] { try await writer.write(TestMethods.request(key)) }
            try await writer.finish()
            #expect(try await reader.next()?.keyText == "abc")
            #expect(try await reader.next() == nil)
        }
    }

    @Test func bidirectional() async throws {
        let router = GRPCRouter()
        router.registerBidirectional(TestMethods.both) { reader, _, writer in
            for try await message in reader { try await writer.write(TestMethods.response(message.key)) }
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let (writer, reader) = try await GRPCClient(http: http).bidirectional(TestMethods.both)
            for round in 0..<20 {
                try await writer.write(TestMethods.request("\(round)"))
                #expect(try await reader.next()?.keyText == "\(round)")
            }
            try await writer.finish()
            #expect(try await reader.next() == nil)
        }
    }

    @Test func aLargeMessageIsWhole() async throws {
        let router = GRPCRouter(messageBytesMax: 16 << 20)
        router.register(TestMethods.unary) { request, _ in EtcdMVCC.KeyValue { $0.value = request.value } }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let value = (0..<(8 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let answer = try await GRPCClient(http: http).call(
                TestMethods.unary,
                TestMethods.request("a", value: value)
            )
            #expect(answer.value == value)
        }
    }

    @Test func aStatusTravelsWithItsMessageAndDetails() async throws {
        let router = GRPCRouter()
        let thrown = GRPCStatus(.outOfRange, "grün: 100% \n", details: [1, 2, 3])
        router.register(TestMethods.unary) { _, _ in throw thrown }
        router.registerServerStreaming(TestMethods.serverStream) { _, _, writer in
            try await writer.write(TestMethods.response([65]))
            throw thrown
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http)
            let first = await #expect(throws: GRPCStatus.self) {
                _ = try await client.call(TestMethods.unary, TestMethods.request("a"))
            }
            #expect(first == thrown)
            let stream = client.serverStream(TestMethods.serverStream, TestMethods.request("a"))
            #expect(try await stream.next()?.keyText == "A")
            let second = await #expect(throws: GRPCStatus.self) { _ = try await stream.next() }
            #expect(second == thrown)
        }
    }

    @Test func unknownMethod() async throws {
        try await GRPCTestServer.run(GRPCRouter()) { (http, _) async throws in
            let status = await #expect(throws: GRPCStatus.self) {
                _ = try await GRPCClient(http: http).call(TestMethods.missing, TestMethods.request("a"))
            }
            #expect(status?.code == .unimplemented)
        }
    }

    @Test func anOversizedRequestAndAnOversizedResponse() async throws {
        let router = GRPCRouter(messageBytesMax: 1_000)
        router.register(TestMethods.unary) { _, _ in
            EtcdMVCC.KeyValue { $0.value = [UInt8](repeating: 0, count: 5_000) }
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http, messageBytesMax: 2_000)
            for value in [[UInt8](repeating: 0, count: 3_000), []] {
                let status = await #expect(throws: GRPCStatus.self) {
                    _ = try await client.call(TestMethods.unary, TestMethods.request("a", value: value))
                }
                #expect(status?.code == .resourceExhausted)
            }
        }
    }

    @Test func theClientsDeadlineEndsTheCallOnBothSides() async throws {
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        let router = GRPCRouter()
        router.register(TestMethods.unary) { request, context in
            guard context.timeout != nil else { return TestMethods.response(request.key) }
            await Self.forever()
            end.yield(Task.isCancelled)
            return TestMethods.response(request.key)
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http)
            // Connects, so that the second call surely reaches its handler in time.
            _ = try await client.call(TestMethods.unary, TestMethods.request("a"))
            let status = await #expect(throws: GRPCStatus.self) {
                _ = try await client.call(TestMethods.unary, TestMethods.request("a"), timeout: .seconds(1))
            }
            #expect(status?.code == .deadlineExceeded)
            for await isCancelled in ended {
                #expect(isCancelled)
                break
            }
        }
    }

    @Test(arguments: [true, false]) func aServerKeepsTheDeadlineByItself(handlerMindsIt: Bool) async throws {
        let router = GRPCRouter()
        router.register(TestMethods.unary) { request, _ in
            await Self.forever()
            if handlerMindsIt { try Task.checkCancellation() }
            return TestMethods.response(request.key)
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            // Sent by hand, so that only the server knows of the deadline.
            let head = HTTPRequestHead(
                method: "POST",
                path: TestMethods.unary.path,
                headers: ["content-type": "application/grpc", "grpc-timeout": "50m"]
            )
            let response = try await http.execute(head, body: ByteBuffer(bytes: [0, 0, 0, 0, 0]))
            #expect(response.headers.first("grpc-status") == "4")
        }
    }

    @Test func cancellingTheCallCancelsTheHandler() async throws {
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        let router = GRPCRouter()
        router.registerServerStreaming(TestMethods.serverStream) { _, _, _ in
            start.yield()
            await Self.forever()
            end.yield(Task.isCancelled)
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let stream = GRPCClient(http: http).serverStream(TestMethods.serverStream, TestMethods.request("a"))
            await withTaskGroup(of: Void.self) { group in
                group.addTask { _ = try? await stream.next() }
                for await _ in started { break }
                group.cancelAll()
            }
            for await isCancelled in ended {
                #expect(isCancelled)
                break
            }
        }
    }

    @Test func requestsThatAreNoCalls() async throws {
        let router = GRPCRouter()
        router.register(TestMethods.unary) { request, _ in TestMethods.response(request.key) }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            func send(_ headers: HTTPHeaders, _ body: [UInt8], method: String = "POST") async throws
                -> HTTPClientResponse
            {
                let head = HTTPRequestHead(method: method, path: TestMethods.unary.path, headers: headers)
                return try await http.execute(head, body: ByteBuffer(bytes: body))
            }
            #expect(try await send(["content-type": "application/json"], []).status == 415)
            #expect(try await send(["content-type": "application/grpc"], [], method: "PUT").status == 405)
            let gzip: HTTPHeaders = ["content-type": "application/grpc", "grpc-encoding": "gzip"]
            #expect(try await send(gzip, []).headers.first("grpc-status") == "12")
            let plain: HTTPHeaders = ["content-type": "application/grpc+proto"]
            #expect(try await send(plain, [1, 0, 0, 0, 0]).headers.first("grpc-status") == "13", "compressed")
            #expect(try await send(plain, [0, 0, 0, 0, 9, 1]).headers.first("grpc-status") == "2", "cut off")
            #expect(try await send(plain, [0, 0, 0, 0, 1, 255]).headers.first("grpc-status") == "13", "no protobuf")
            #expect(try await send(plain, []).headers.first("grpc-status") == "2", "no message")
            var late = plain
            late.append("grpc-timeout", "soon")
            #expect(try await send(late, [0, 0, 0, 0, 0]).headers.first("grpc-status") == "13")
        }
    }
}
