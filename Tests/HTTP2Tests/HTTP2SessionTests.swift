import HTTP2
import NIOCore
import Testing

/// What two well-behaved sides say to each other.
@Suite struct HTTP2SessionTests {
    @Test func aRequestAndItsAnswerWithTrailers() throws {
        var pair = try HTTP2Pair()
        try pair.exchange()
        _ = (pair.takeServerEvents(), pair.takeClientEvents())
        let stream = try pair.open(hasBody: true)
        pair.client.send(stream, ByteBuffer(string: "ping"))
        pair.client.finish(stream)
        try pair.exchange()
        #expect(pair.takeServerEvents().map(\.summary) == ["head 1 POST /", "data 1 ping", "end 1"])
        try pair.server.respond(stream, HTTP2Head(status: 200, fields: [.init(name: "a", value: "b")]), hasBody: true)
        pair.server.send(stream, ByteBuffer(string: "pong"))
        pair.server.finish(stream, trailers: [HTTP2Field(name: "grpc-status", value: "0")])
        try pair.exchange()
        #expect(
            pair.takeClientEvents().map(\.summary) == [
                "sent 1 4", "endSent 1", "head 1 200", "data 1 pong", "trailers 1 grpc-status=0", "end 1", "closed 1 0",
            ]
        )
        #expect(pair.takeServerEvents().map(\.summary) == ["sent 1 4", "endSent 1", "closed 1 0"])
    }

    @Test func aBodyWaitsForItsBytesAndForItsEnd() throws {
        var pair = try HTTP2Pair()
        let stream = try pair.open()
        try pair.exchange()
        try pair.server.respond(stream, HTTP2Head(status: 200, fields: []), hasBody: true)
        try pair.exchange()
        _ = pair.takeClientEvents()
        for word in ["one", "two"] {
            pair.server.send(stream, ByteBuffer(string: word))
            try pair.exchange()
            #expect(pair.takeClientEvents().map(\.summary) == ["data 1 \(word)"])
        }
        pair.server.finish(stream, trailers: [HTTP2Field(name: "t", value: "1")])
        try pair.exchange()
        #expect(pair.takeClientEvents().map(\.summary) == ["trailers 1 t=1", "end 1", "closed 1 0"])
    }

    @Test func aLargeBodyStopsAtTheWindowUntilItIsConsumed() throws {
        var configuration = HTTP2Configuration()
        configuration.streamWindowBytes = 100_000
        var pair = try HTTP2Pair(server: configuration)
        let stream = try pair.open(hasBody: true)
        try pair.exchange()
        pair.client.send(stream, ByteBuffer(repeating: 7, count: 250_000))
        pair.client.finish(stream)
        var received = 0
        for expected in [100_000, 200_000, 250_000] {
            try pair.exchange()
            for case .data(_, let bytes) in pair.takeServerEvents() { received += bytes.readableBytes }
            #expect(received == expected)
            pair.server.consume(stream, 100_000)
            pair.server.consume(nil, 100_000)
        }
    }

    @Test func dataIsASliceOfTheInput() throws {
        var pair = try HTTP2Pair()
        let stream = try pair.open(hasBody: true)
        try pair.exchange()
        _ = pair.takeServerEvents()
        let body = ByteBuffer(bytes: (0..<16_000).map { UInt8(truncatingIfNeeded: $0) })
        pair.client.send(stream, body)
        try pair.exchange()
        var received = ByteBuffer()
        for case .data(_, let bytes) in pair.takeServerEvents() { received.writeImmutableBuffer(bytes) }
        #expect(received == body)
    }

    @Test func aResetEndsTheStreamOnBothSides() throws {
        var pair = try HTTP2Pair()
        let stream = try pair.open()
        try pair.exchange()
        _ = (pair.takeServerEvents(), pair.takeClientEvents())
        pair.client.reset(stream, .cancel)
        try pair.exchange()
        #expect(pair.takeServerEvents().map(\.summary) == ["closed 1 8"])
        #expect(pair.takeClientEvents().map(\.summary) == ["closed 1 8"])
    }

    @Test func aPingComesBack() throws {
        var pair = try HTTP2Pair()
        try pair.exchange()
        _ = pair.takeClientEvents()
        pair.client.ping(42)
        try pair.exchange()
        #expect(pair.takeClientEvents().map(\.summary) == ["pong 42"])
    }

    @Test func streamsBeyondTheLimitWaitForTheirTurn() throws {
        var configuration = HTTP2Configuration()
        configuration.concurrentStreamsMax = 2
        var pair = try HTTP2Pair(server: configuration)
        try pair.exchange()
        #expect(pair.takeClientEvents().map(\.summary).contains("settings 2"))
        _ = pair.takeServerEvents()
        let streams = [try pair.open(), try pair.open(), try pair.open()]
        try pair.exchange()
        #expect(pair.takeServerEvents().map(\.summary) == ["head 1 GET /", "end 1", "head 3 GET /", "end 3"])
        try pair.server.respond(streams[0], HTTP2Head(status: 204, fields: []), hasBody: false)
        try pair.exchange()
        #expect(pair.takeServerEvents().map(\.summary) == ["endSent 1", "closed 1 0", "head 5 GET /", "end 5"])
    }

    @Test func goAwayLetsTheStreamsInFlightEndAndRefusesNewOnes() throws {
        var pair = try HTTP2Pair()
        let first = try pair.open()
        try pair.exchange()
        pair.server.goAway()
        try pair.exchange()
        #expect(pair.takeClientEvents().map(\.summary).contains("goaway 1 0"))
        let isOverEarly = pair.isServerOver
        #expect(!isOverEarly)
        let second = try? pair.open()
        try pair.exchange()
        if second != nil {
            #expect(pair.takeClientEvents().map(\.summary).contains("closed 3 7"))
        }
        try pair.server.respond(first, HTTP2Head(status: 204, fields: []), hasBody: false)
        try pair.exchange()
        #expect(pair.takeClientEvents().map(\.summary).contains("closed 1 0"))
        let isOver = pair.isServerOver
        #expect(isOver)
    }

    @Test func anInformationalHeadIsNoAnswer() throws {
        var pair = try HTTP2Pair()
        let stream = try pair.open()
        try pair.exchange()
        _ = pair.takeClientEvents()
        try pair.server.inform(stream, HTTP2Head(status: 103, fields: []))
        try pair.server.respond(stream, HTTP2Head(status: 204, fields: []), hasBody: false)
        try pair.exchange()
        #expect(pair.takeClientEvents().map(\.summary) == ["head 1 204", "end 1", "closed 1 0"])
    }
}
