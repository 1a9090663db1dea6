import HTTP2
import NIOCore
import Testing
import Transport
import TransportTestSupport

/// How servers end, and what their clients notice.
@Suite(.timeLimit(.minutes(1))) struct DrainTests {
    private static let head = HTTPRequestHead(method: "GET", path: "/")

    private static func server(
        _ endpoint: HTTPEndpoint,
        limits: HTTPLimits = HTTPLimits(),
        answer: @escaping @Sendable (HTTPServerRequest, HTTPResponseWriter) async throws -> Void
    ) throws -> HTTPServer {
        try HTTPServer(
            addresses: [endpoint],
            limits: limits,
            logger: TestServer.logger,
            handler: ClosureHandler(answer: answer)
        )
    }

    @Test(arguments: ExchangeTests.versions)
    func requestsInFlightEndBeforeTheServerDoes(_ version: HTTPClientOptions.Version) async throws {
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        let server = try Self.server(.tcp(host: "127.0.0.1", port: 0)) { _, response in
            try await response.sendHead(status: 200)
            begin.yield()
            for await _ in released {}
            try await response.write(ByteBuffer(string: "done"))
            try await response.finish()
        }
        let endpoint = try await server.bind()[0]
        let client = try TestServer.client(endpoint, version)
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            let response = try await client.execute(Self.head)
            for await _ in begun { break }
            group.cancelAll()
            // The listener is gone first; only then is the handler let go on.
            while (try? await RawConnection.open(endpoint, { _ in })) != nil {}
            release.finish()
            #expect(try await response.text() == "done")
            try await group.waitForAll()
        }
        await client.shutdown()
    }

    /// The answer is much larger than the sockets' buffers, and the server ends while its client has read none of it.
    @Test(arguments: ExchangeTests.versions)
    func aLargeAnswerIsWholeAlthoughTheServerEnds(_ version: HTTPClientOptions.Version) async throws {
        let size = 16 << 20
        var limits = HTTPLimits()
        limits.writeBufferBytesMax = size * 2
        let server = try Self.server(.tcp(host: "127.0.0.1", port: 0), limits: limits) { _, response in
            try await response.respond(status: 200, body: ByteBuffer(repeating: 65, count: size))
        }
        let endpoint = try await server.bind()[0]
        let client = try TestServer.client(endpoint, version)
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            let response = try await client.execute(Self.head)
            group.cancelAll()
            #expect(try await response.text().utf8.count == size)
            try await group.waitForAll()
        }
        await client.shutdown()
    }

    @Test(arguments: ExchangeTests.versions)
    func requestsThatDoNotEndAreEnded(_ version: HTTPClientOptions.Version) async throws {
        var limits = HTTPLimits()
        limits.drainTimeout = .milliseconds(100)
        let server = try Self.server(.tcp(host: "127.0.0.1", port: 0), limits: limits) { _, response in
            try await response.sendHead(status: 200)
            let (forever, source) = AsyncStream.makeStream(of: Void.self)
            for await _ in forever {}
            source.finish()
        }
        let endpoint = try await server.bind()[0]
        let client = try TestServer.client(endpoint, version)
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            let response = try await client.execute(Self.head)
            group.cancelAll()
            let error = await #expect(throws: TransportError.self) { _ = try await response.text() }
            #expect(error?.code == .connectionLost)
            try await group.waitForAll()
        }
        await client.shutdown()
    }

    @Test(arguments: ExchangeTests.versions)
    func aClientFindsAServerThatCameBack(_ version: HTTPClientOptions.Version) async throws {
        let path = "/tmp/martlet-\(UInt64.random(in: 0 ... .max)).sock"
        let client = try TestServer.client(.unix(path: path), version)
        for round in 0..<3 {
            let server = try Self.server(.unix(path: path)) { _, response in
                try await response.respond(status: 200, body: ByteBuffer(string: "\(round)"))
            }
            try await server.bind()
            try await withThrowingTaskGroup { group in
                group.addTask { try await server.run() }
                let text = try await client.execute(Self.head).text()
                #expect(text == "\(round)")
                group.cancelAll()
            }
        }
        await client.shutdown()
    }

    @Test func moreStreamsThanOneConnectionCarriesUseAnother() async throws {
        var limits = HTTPLimits()
        limits.concurrentStreamsMax = 2
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        try await TestServer.run(limits: limits) { request, response in
            try await response.sendHead(status: 200, headers: ["port": "\(request.peer.remotePort ?? 0)"])
            for await _ in released {}
            try await response.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            // The first answer brings the server's limit with it.
            var open: [HTTPClientResponse] = []
            for _ in 0..<6 { open.append(try await client.execute(Self.head)) }
            #expect(Set(open.compactMap { $0.headers.first("port") }).count == 3)
            release.finish()
            for response in open { #expect(try await response.text() == "") }
            await client.shutdown()
        }
    }

    /// Head and reset come in one read: the handler's task must be cancelled although it began after the reset.
    @Test func aRequestThatIsGivenUpAtOnceDoesNotHoldTheServer() async throws {
        try await TestServer.run { _, _ in
            let (forever, source) = AsyncStream.makeStream(of: Void.self)
            for await _ in forever {}
            source.finish()
        } _: { (endpoint) async throws in
            var session = try HTTP2Session(.client)
            let head = HTTP2Head(method: "GET", scheme: "http", authority: "x", path: "/", fields: [])
            for _ in 0..<5 {
                let stream = try session.request(head, hasBody: false)
                let opening = try session.nextOutput(upTo: .max)
                session.reset(stream, .cancel)
                let bytes = opening + (try session.nextOutput(upTo: .max))
                try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                    try await connection.send(bytes)
                    _ = try await connection.readSome()
                }
                session = try HTTP2Session(.client)
            }
        }
    }

    @Test func aShutDownClientSendsNothing() async throws {
        let client = try TestServer.client(.tcp(host: "127.0.0.1", port: 1))
        await client.shutdown()
        let error = await #expect(throws: TransportError.self) { _ = try await client.execute(Self.head) }
        #expect(error?.code == .shutDown)
    }
}
