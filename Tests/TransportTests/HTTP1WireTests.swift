import NIOCore
import Testing
import Transport
import TransportTestSupport

/// HTTP/1.1 as it looks on the wire, from the client's side.
@Suite(.timeLimit(.minutes(1))) struct HTTP1WireTests {
    @Sendable private static func echo(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        let body = try await request.collectBody(upTo: 1 << 20)
        let text = "\(request.head.method) \(request.head.path) \(String(buffer: body))"
        try await response.respond(status: 200, body: ByteBuffer(string: text))
    }

    @Test func requestsSentAtOnceAreAnsweredInOrder() async throws {
        try await TestServer.run(answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                let request = "POST /1 HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\nab"
                let chunked = "POST /2 HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
                let last = "GET /3 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
                try await connection.send(request + chunked + last)
                let first = try await connection.read(until: "POST /1 ab")
                #expect(first?.contains("content-length: 10\r\n") == true)
                #expect(try await connection.read(until: "POST /2 abc") != nil)
                let end = try await connection.readToEnd()
                #expect(end.hasSuffix("GET /3 "))
                #expect(end.lowercased().contains("connection: close"))
            }
        }
    }

    @Test(arguments: [
        "NONSENSE\r\n\r\n", "GET / HTTP/1.1\r\nbad header\r\n\r\n", "GET / HTTP/7.3\r\n\r\n",
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: nine\r\n\r\n",
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ])
    func whatCannotBeParsedIsABadRequest(_ text: String) async throws {
        try await TestServer.run(answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send(text)
                #expect(try await connection.readToEnd().hasPrefix("HTTP/1.1 400 "))
            }
        }
    }

    @Test func aHeadBeyondTheLimitEndsTheConnection() async throws {
        var limits = HTTPLimits()
        limits.headerBytesMax = 2_000
        try await TestServer.run(limits: limits, answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("GET / HTTP/1.1\r\nhost: x\r\n")
                for number in 0..<100 {
                    try? await connection.send("x-\(number): \(String(repeating: "v", count: 50))\r\n")
                }
                try? await connection.send("\r\n")
                #expect(!(try await connection.readToEnd().contains(" 200 ")))
            }
        }
    }

    @Test func aSlowHeadEndsTheConnection() async throws {
        var limits = HTTPLimits()
        limits.headTimeout = .milliseconds(100)
        try await TestServer.run(limits: limits, answer: Self.echo) { (endpoint) async throws in
            for begin in ["", "G", "GET / HTTP/1.1\r\nho"] {
                try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                    if !begin.isEmpty { try? await connection.send(begin) }
                    #expect(try await connection.readToEnd() == "")
                }
            }
        }
        // Nor is a later head on the same connection waited for.
        limits.headTimeout = .seconds(2)
        try await TestServer.run(limits: limits, answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("GET / HTTP/1.1\r\nhost: x\r\n\r\n")
                #expect(try await connection.read(until: "GET / ") != nil)
                try await connection.send("GET")
                #expect(try await connection.readToEnd() == "")
            }
        }
    }

    @Test func anIdleConnectionIsClosed() async throws {
        var limits = HTTPLimits()
        limits.idleTimeout = .milliseconds(100)
        try await TestServer.run(limits: limits, answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("GET / HTTP/1.1\r\nhost: x\r\n\r\n")
                #expect(try await connection.readToEnd().hasSuffix("GET / "))
            }
        }
    }

    @Test func aClientMayAskBeforeItSendsItsBody() async throws {
        try await TestServer.run(answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send(
                    "POST / HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n"
                )
                #expect(try await connection.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
                try await connection.send("ab")
                #expect(try await connection.read(until: "POST / ab") != nil)
            }
        }
    }

    @Test func headAnswersHaveNoBody() async throws {
        try await TestServer.run(answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("HEAD / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
                let answer = try await connection.readToEnd()
                #expect(answer.contains("content-length: 7"))
                #expect(answer.hasSuffix("\r\n\r\n"))
            }
        }
    }

    @Test func oldClientsGetTheirAnswerAndTheEnd() async throws {
        try await TestServer.run(answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("GET / HTTP/1.0\r\n\r\n")
                let answer = try await connection.readToEnd()
                #expect(answer.hasPrefix("HTTP/1.0 200"))
                #expect(answer.hasSuffix("GET / "))
            }
        }
    }

    /// More than the socket takes at once, to a reader that comes late, on a connection that ends with the answer.
    @Test func theLastAnswerIsWholeBeforeTheConnectionCloses() async throws {
        let size = 16 << 20
        var limits = HTTPLimits()
        limits.writeBufferBytesMax = size * 2
        try await TestServer.run(limits: limits) { _, response in
            try await response.respond(status: 200, body: ByteBuffer(repeating: 65, count: size))
        } _: { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
                #expect(try await connection.read(until: "\r\n\r\n") != nil)
                #expect(try await connection.readToEnd().utf8.count == size)
            }
        }
    }

    @Test func anAnswerBeforeTheEndOfTheRequestArrives() async throws {
        try await TestServer.run { _, response in
            try await response.respond(status: 413)
        } _: { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                try await connection.send("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10000000\r\n\r\n")
                let piece = String(repeating: "x", count: 100_000)
                for _ in 0..<20 { try? await connection.send(piece) }
                #expect(try await connection.readToEnd().hasPrefix("HTTP/1.1 413 "))
            }
        }
    }

    @Test func anUpgradedConnectionCarriesBytes() async throws {
        try await TestServer.run { request, response in
            try await response.sendHead(status: 101, headers: ["upgrade": "websocket"])
            try await response.write(ByteBuffer(string: "hello "))
            for try await bytes in request.body { try await response.write(bytes) }
            try await response.finish()
        } _: { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                let head = "GET /exec HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n"
                try await connection.send(head + "early ")
                let answer = try await connection.read(until: "\r\n\r\n")
                #expect(answer?.hasPrefix("HTTP/1.1 101 ") == true)
                #expect(answer?.lowercased().contains("connection: upgrade") == true)
                #expect(try await connection.read(until: "early ") == "hello early ")
                try await connection.send("late")
                #expect(try await connection.read(until: "late") == "late")
            }
        }
    }

    @Test func anUpgradeNobodyOffersIsIgnored() async throws {
        try await TestServer.run(answer: Self.echo) { (endpoint) async throws in
            for name in ["h2c", "websocket"] {
                try await RawConnection.open(endpoint) { (connection: inout RawConnection) async throws in
                    let upgrade = "connection: Upgrade, HTTP2-Settings\r\nupgrade: \(name)\r\nhttp2-settings: AAA\r\n"
                    try await connection.send("GET / HTTP/1.1\r\nhost: x\r\n\(upgrade)\r\n")
                    #expect(try await connection.readToEnd().hasSuffix("GET / "))
                }
            }
        }
    }

    @Test func clientAndServerCanUpgradeToo() async throws {
        try await TestServer.run { request, response in
            try await response.sendHead(status: 101, headers: ["upgrade": "SPDY/3.1"])
            for try await bytes in request.body { try await response.write(bytes) }
            try await response.finish()
        } _: { (endpoint) async throws in
            let client = try TestServer.client(endpoint, .http1)
            let headers: HTTPHeaders = ["connection": "Upgrade", "upgrade": "SPDY/3.1"]
            let exchange = try await client.open(HTTPRequestHead(method: "POST", path: "/exec", headers: headers))
            let response = try await exchange.response()
            #expect(response.status == 101)
            for text in ["one", "two"] {
                try await exchange.body.write(ByteBuffer(string: text))
                #expect(try await response.body.next().map { String(buffer: $0) } == text)
            }
            exchange.body.cancel()
            await client.shutdown()
        }
    }

    @Test func tooManyConnectionsAreTurnedAway() async throws {
        var limits = HTTPLimits()
        limits.connectionsMax = 1
        try await TestServer.run(limits: limits, answer: Self.echo) { (endpoint) async throws in
            try await RawConnection.open(endpoint) { (first: inout RawConnection) async throws in
                try await first.send("GET / HTTP/1.1\r\nhost: x\r\n\r\n")
                #expect(try await first.read(until: "GET / ") != nil)
                try await RawConnection.open(endpoint) { (second: inout RawConnection) async throws in
                    #expect(try await second.readToEnd() == "")
                }
                try await first.send("GET / HTTP/1.1\r\nhost: x\r\n\r\n")
                #expect(try await first.read(until: "GET / ") != nil)
            }
        }
    }
}
