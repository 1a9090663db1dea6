import NIOCore
import Synchronization
import Testing
import Transport

/// Requests and answers, the same over each protocol.
@Suite(.timeLimit(.minutes(1))) struct ExchangeTests {
    static let versions: [HTTPClientOptions.Version] = [.http1, .http2]

    @Test(arguments: versions)
    func aRequestIsAnswered(_ version: HTTPClientOptions.Version) async throws {
        try await TestServer.run { request, response in
            let body = try await request.collectBody(upTo: 1000)
            let text = "\(request.head.method) \(request.head.path) \(String(buffer: body))"
            try await response.respond(
                status: 201,
                headers: ["X-Seen": request.head.headers.first("x-sent") ?? "nothing"],
                body: ByteBuffer(string: text)
            )
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            for round in 0..<3 {
                let head = HTTPRequestHead(method: "POST", path: "/a?b=\(round)", headers: ["x-sent": "yes"])
                let response = try await client.execute(head, body: ByteBuffer(string: "hello"))
                #expect(response.status == 201)
                #expect(response.headers.first("x-seen") == "yes")
                #expect(try await response.text() == "POST /a?b=\(round) hello")
            }
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func aLargeBodyGoesBothWays(_ version: HTTPClientOptions.Version) async throws {
        try await TestServer.run { request, response in
            try await response.sendHead(status: 200)
            for try await chunk in request.body { try await response.write(chunk) }
            try await response.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            let exchange = try await client.open(HTTPRequestHead(method: "POST", path: "/echo"))
            let chunk = ByteBuffer(bytes: (0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            let count = 200
            try await withThrowingTaskGroup { group in
                group.addTask {
                    for _ in 0..<count { try await exchange.body.write(chunk) }
                    try await exchange.body.finish()
                }
                var echoed = ByteBuffer()
                for try await part in try await exchange.response().body { echoed.writeImmutableBuffer(part) }
                #expect(echoed.readableBytes == count * chunk.readableBytes)
                #expect(echoed.readSlice(length: chunk.readableBytes) == chunk)
                try await group.waitForAll()
            }
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func aStreamArrivesPieceByPiece(_ version: HTTPClientOptions.Version) async throws {
        let (steps, step) = AsyncStream.makeStream(of: String.self)
        try await TestServer.run { _, response in
            try await response.sendHead(status: 200)
            for await text in steps { try await response.write(ByteBuffer(string: text)) }
            try await response.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            let response = try await client.execute(HTTPRequestHead(method: "GET", path: "/watch"))
            for text in ["one", "two", "three"] {
                step.yield(text)
                let chunk = try await response.body.next()
                #expect(chunk.map { String(buffer: $0) } == text)
            }
            step.finish()
            #expect(try await response.body.next() == nil)
            await client.shutdown()
        }
    }

    @Test func trailersFollowTheBody() async throws {
        try await TestServer.run { _, response in
            try await response.respond(
                status: 200,
                body: ByteBuffer(string: "x"),
                trailers: ["grpc-status": "0", "grpc-message": "fine"]
            )
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            let response = try await client.execute(HTTPRequestHead(method: "GET", path: "/"))
            #expect(try await response.text() == "x")
            #expect(response.trailers()?.first("grpc-message") == "fine")
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func aHandlerThatAnswersNothingIsAnError(_ version: HTTPClientOptions.Version) async throws {
        try await TestServer.run { _, _ in
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            #expect(try await client.execute(HTTPRequestHead(method: "GET", path: "/")).status == 500)
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func manyRequestsAtOnce(_ version: HTTPClientOptions.Version) async throws {
        try await TestServer.run { request, response in
            try await response.respond(status: 200, body: ByteBuffer(string: request.head.path))
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<300 {
                    group.addTask {
                        let path = "/\(number)"
                        return try await client.execute(HTTPRequestHead(method: "GET", path: path)).text() == path
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func theHandlerIsCancelledWhenTheClientGoesAway(_ version: HTTPClientOptions.Version) async throws {
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        try await TestServer.run { _, response in
            try await response.sendHead(status: 200)
            let (forever, source) = AsyncStream.makeStream(of: Void.self)
            for await _ in forever {}
            source.finish()
            end.yield(Task.isCancelled)
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            do {
                let response = try await client.execute(HTTPRequestHead(method: "GET", path: "/"))
                #expect(response.status == 200)
                // Let go of here, unread.
            }
            for await isCancelled in ended {
                #expect(isCancelled)
                break
            }
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func aSlowReaderHoldsTheWriterBack(_ version: HTTPClientOptions.Version) async throws {
        let written = Atomic(0)
        let total = 64 << 20
        let chunk = ByteBuffer(repeating: 1, count: 1 << 16)
        try await TestServer.run { _, response in
            try await response.sendHead(status: 200)
            for _ in 0..<(total / chunk.readableBytes) {
                try await response.write(chunk)
                written.add(chunk.readableBytes, ordering: .relaxed)
            }
            try await response.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            let response = try await client.execute(HTTPRequestHead(method: "GET", path: "/"))
            // Until the writer stands still: buffers and windows on the way are full.
            var before = -1
            while before != written.load(ordering: .relaxed) {
                before = written.load(ordering: .relaxed)
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(before < total / 2)
            var received = 0
            for try await bytes in response.body { received += bytes.readableBytes }
            #expect(received == total)
            await client.shutdown()
        }
    }

    @Test(arguments: versions)
    func aTimeoutEndsTheExchange(_ version: HTTPClientOptions.Version) async throws {
        try await TestServer.run { _, _ in
            let (forever, source) = AsyncStream.makeStream(of: Void.self)
            for await _ in forever {}
            source.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, version)
            let error = await #expect(throws: TransportError.self) {
                let head = HTTPRequestHead(method: "GET", path: "/")
                _ = try await client.execute(head, timeout: .milliseconds(50))
            }
            #expect(error?.code == .timedOut)
            await client.shutdown()
        }
    }

    @Test func nobodyListens() async throws {
        let client = try TestServer.client(.unix(path: "/nonexistent/socket"))
        let error = await #expect(throws: TransportError.self) {
            _ = try await client.execute(HTTPRequestHead(method: "GET", path: "/"))
        }
        #expect(error?.code == .connectFailed)
        await client.shutdown()
    }

    @Test func aBodyBeyondTheLimitIsNotCollected() async throws {
        try await TestServer.run { request, response in
            do {
                _ = try await request.collectBody(upTo: 1000)
            } catch let error as TransportError where error.code == .bodyTooLarge {
                try await response.respond(status: 413)
            }
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            let body = ByteBuffer(repeating: 0, count: 100_000)
            let response = try await client.execute(HTTPRequestHead(method: "POST", path: "/"), body: body)
            #expect(response.status == 413)
            await client.shutdown()
        }
    }

    /// As gRPC clients in Go did before version 1.57, crictl 1.27 among them.
    @Test func onAUnixSocketItsPathMayBeTheAuthority() async throws {
        let path = "/tmp/martlet-\(UInt64.random(in: 0 ... .max)).sock"
        try await TestServer.run(address: .unix(path: path)) { request, response in
            try await response.respond(status: 200, body: ByteBuffer(string: request.head.authority))
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            let head = HTTPRequestHead(method: "POST", authority: path, path: "/")
            #expect(try await client.execute(head).text() == path)
            // What cannot be understood is refused all the same.
            let error = await #expect(throws: TransportError.self) {
                _ = try await client.execute(HTTPRequestHead(method: "", path: "/"))
            }
            #expect(error?.code == .streamReset)
            await client.shutdown()
        }
    }

    @Test func aUnixSocketWorksToo() async throws {
        let path = "/tmp/martlet-\(UInt64.random(in: 0 ... .max)).sock"
        try await TestServer.run(address: .unix(path: path)) { request, response in
            #expect(request.peer.remoteAddress == nil)
            try await response.respond(status: 204)
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            #expect(try await client.execute(HTTPRequestHead(method: "GET", path: "/")).status == 204)
            await client.shutdown()
        }
    }
}
