import HTTP2
import NIOCore
import Testing
import Transport
import TransportTestSupport

/// HTTP/2 clients that do not behave, against a whole server.
@Suite(.timeLimit(.minutes(1))) struct HTTP2WireTests {
    private static let head = HTTP2Head(method: "GET", scheme: "http", authority: "x", path: "/", fields: [])

    @Sendable private static func wait(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        try await response.sendHead(status: 200)
        let (forever, source) = AsyncStream.makeStream(of: Void.self)
        for await _ in forever {}
        source.finish()
    }

    @Test func aPeerThatNoLongerAnswersIsGivenUp() async throws {
        var limits = HTTPLimits()
        limits.keepaliveInterval = .milliseconds(100)
        limits.keepaliveTimeout = .milliseconds(100)
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        try await TestServer.run(limits: limits) { request, response in
            // Given up before it began, on a slow machine, it throws.
            try? await Self.wait(request, response)
            end.yield(Task.isCancelled)
        } _: { (endpoint) async throws in
            var session = try HTTP2Session(.client)
            _ = try session.request(Self.head, hasBody: false)
            let request = try session.nextOutput(upTo: .max)
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send(request)
                // Reads, so that the connection stands, but never answers a ping.
                _ = try await connection.readToEnd()
            }
            for await isCancelled in ended {
                #expect(isCancelled)
                break
            }
        }
    }

    @Test func aPeerThatAnswersIsKept() async throws {
        var limits = HTTPLimits()
        limits.keepaliveInterval = .milliseconds(50)
        limits.keepaliveTimeout = .seconds(20)
        let (steps, step) = AsyncStream.makeStream(of: Void.self)
        try await TestServer.run(limits: limits) { _, response in
            try await response.sendHead(status: 200)
            for await _ in steps { break }
            try await response.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            let response = try await client.execute(HTTPRequestHead(method: "GET", path: "/"))
            // Several pings long.
            try await Task.sleep(for: .milliseconds(400))
            step.yield()
            #expect(try await response.text() == "")
            await client.shutdown()
        }
    }

    @Test func aHeadThatIsTooLargeIsAnswered() async throws {
        var limits = HTTPLimits()
        limits.headerBytesMax = 2_000
        try await TestServer.run(limits: limits) { _, response in
            try await response.respond(status: 200)
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            let headers: HTTPHeaders = ["x-large": String(repeating: "v", count: 3_000)]
            let large = HTTPRequestHead(method: "GET", path: "/", headers: headers)
            #expect(try await client.execute(large).status == 431)
            #expect(try await client.execute(HTTPRequestHead(method: "GET", path: "/")).status == 200)
            await client.shutdown()
        }
    }

    @Test func aFloodEndsItsConnectionAndNoOther() async throws {
        try await TestServer.run { _, response in
            try await response.respond(status: 200)
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint)
            #expect(try await client.execute(HTTPRequestHead(method: "GET", path: "/")).status == 200)
            var session = try HTTP2Session(.client)
            var flood = ByteBuffer()
            for number in 0..<20_000 { session.ping(UInt64(number)) }
            for bytes in try session.nextOutput(upTo: .max) { flood.writeImmutableBuffer(bytes) }
            let bytes = flood
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try? await connection.send([bytes])
                _ = try await connection.readToEnd()
            }
            #expect(try await client.execute(HTTPRequestHead(method: "GET", path: "/")).status == 200)
            await client.shutdown()
        }
    }

    @Test func aPrefaceThatDoesNotComeIsNotWaitedFor() async throws {
        var limits = HTTPLimits()
        limits.headTimeout = .milliseconds(100)
        try await TestServer.run(limits: limits) { _, response in
            try await response.respond(status: 200)
        } _: { (endpoint) async throws in
            for begin in ["PRI * HT", "PRI * HTTP/2.0\r\n\r\nSM"] {
                try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                    try? await connection.send(begin)
                    _ = try await connection.readToEnd()
                }
            }
        }
    }

    @Test func aConnectedClientMayTakeItsTime() async throws {
        var limits = HTTPLimits()
        limits.headTimeout = .seconds(2)
        try await TestServer.run(limits: limits) { _, response in
            try await response.respond(status: 200)
        } _: { (endpoint) async throws in
            var session = try HTTP2Session(.client)
            let preface = try session.nextOutput(upTo: .max)
            _ = try session.request(Self.head, hasBody: false)
            let request = try session.nextOutput(upTo: .max)
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send(preface)
                try await Task.sleep(for: .seconds(3))
                try await connection.send(request)
                #expect(try await connection.readSome() > 0)
            }
        }
    }
}
