import Core
import NIOCore
import Streams
import Testing

/// SPDY/3.1 sessions: two of ours against each other, recorded bytes of another, and what breaks the rules.
struct SPDYTests {
    /// Carries what one side has to say to the other.
    private static func carry(_ source: inout SPDYSession, _ sink: inout SPDYSession) throws -> [SPDYEvent] {
        guard let output = source.takeOutput() else { return [] }
        return try sink.receive(output)
    }

    private static func expect(
        _ events: [SPDYEvent],
        from source: inout SPDYSession,
        to sink: inout SPDYSession,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let carried = try Self.carry(&source, &sink)
        #expect(carried == events, sourceLocation: location)
    }

    private static func output(of session: inout SPDYSession) throws -> ByteBuffer {
        guard let output = session.takeOutput() else { throw SPDYError("there is nothing to send") }
        return output
    }

    private static func open(_ session: inout SPDYSession, _ headers: SPDYHeaders) throws -> UInt32 {
        try session.open(headers)
    }

    @Test func streamsRunBothWays() throws {
        var client = SPDYSession(role: .client)
        var server = SPDYSession(role: .server)
        let headers: SPDYHeaders = ["streamtype": "data", "port": "8080", "requestid": "0"]
        let id = try client.open(headers)
        #expect(id == 1)
        try Self.expect([.opened(1, headers, ends: false)], from: &client, to: &server)
        server.reply(1)
        try Self.expect([.replied(1, [:], ends: false)], from: &server, to: &client)
        client.send(1, ByteBuffer(string: "to"), ends: true)
        server.send(1, ByteBuffer(string: "from"))
        try Self.expect([.data(1, ByteBuffer(string: "to"), ends: true)], from: &client, to: &server)
        try Self.expect([.data(1, ByteBuffer(string: "from"), ends: false)], from: &server, to: &client)
        server.send(1, ByteBuffer(), ends: true)
        try Self.expect([.data(1, ByteBuffer(), ends: true)], from: &server, to: &client)
        let counts = (client.openStreams, server.openStreams)
        #expect(counts == (0, 0))
        // Compression goes on from block to block.
        let next = try client.open(headers)
        #expect(next == 3)
        try Self.expect([.opened(3, headers, ends: false)], from: &client, to: &server)
        client.cancel(3)
        try Self.expect([.reset(3, status: 5)], from: &client, to: &server)
        let left = server.openStreams
        #expect(left == 0)
    }

    /// What Python's zlib makes of `streamtype: error` with the dictionary of SPDY/3.
    @Test func blockOfAnotherImplementationIsRead() throws {
        var server = SPDYSession(role: .server)
        let block: [UInt8] = Self.foreignBlock
        let frame: [UInt8] =
            [0x80, 3, 0, 1, 0, 0, 0, UInt8(10 + block.count), 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + block
        let events = try server.receive(ByteBuffer(bytes: frame))
        #expect(events == [.opened(1, ["streamtype": "error"], ends: false)])
    }

    @Test func pingsAreAnsweredAndOwnAnswersAreNot() throws {
        var client = SPDYSession(role: .client)
        var server = SPDYSession(role: .server)
        client.ping(3)
        try Self.expect([], from: &client, to: &server)
        let answer = try Self.output(of: &server)
        #expect(answer == ByteBuffer(bytes: [0x80, 3, 0, 6, 0, 0, 0, 4, 0, 0, 0, 7]))
        let events = try client.receive(answer)
        #expect(events == [])
        let more = client.takeOutput()
        #expect(more == nil)
    }

    @Test func streamsBeyondTheLimitAreRefused() throws {
        var client = SPDYSession(role: .client)
        var server = SPDYSession(role: .server, streamsMax: 2)
        for _ in 0..<3 { _ = try client.open([:]) }
        let opened = try Self.carry(&client, &server)
        #expect(opened.count == 2)
        try Self.expect([.reset(5, status: 3)], from: &server, to: &client)
        server.goAway()
        try Self.expect([.goAway], from: &server, to: &client)
        #expect(throws: SPDYError.self) { _ = try Self.open(&client, [:]) }
    }

    @Test(
        arguments: [
            // Another version; a block that is no zlib; a control frame that is too large; a stream out of order.
            [0x80, 2, 0, 1, 0, 0, 0, 0],
            [0x80, 3, 0, 1, 0, 0, 0, 14, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4],
            [0x80, 3, 0, 1, 0, 0xff, 0xff, 0xff],
            [0x80, 3, 0, 3, 0, 0, 0, 4, 0, 0, 0, 1],
            [0x80, 3, 0, 1, 0, 0, 0, 2, 0, 0],
        ] as [[UInt8]]
    )
    func brokenRulesAreErrors(bytes: [UInt8]) {
        #expect(throws: SPDYError.self) {
            var server = SPDYSession(role: .server)
            _ = try server.receive(ByteBuffer(bytes: bytes))
        }
    }

    /// A small block that unfolds to megabytes is refused before it has.
    @Test func blocksThatExplodeAreRefused() throws {
        var client = SPDYSession(role: .client)
        _ = try client.open(["x": String(repeating: "a", count: 4 << 20)])
        let bytes = try Self.output(of: &client)
        #expect(bytes.readableBytes < 64 * 1024)
        #expect(throws: SPDYError("header block holds more than 65536 bytes")) {
            var server = SPDYSession(role: .server)
            _ = try server.receive(bytes)
        }
    }

    /// A session whose bytes are changed at random ends in events or an error, whatever the cut.
    @Test func damagedSessionsAreBounded() throws {
        var random = SeededGenerator(seed: 31)
        var failures = 0
        for _ in 0..<1_000 {
            var client = SPDYSession(role: .client)
            for number in 0..<3 {
                let id = try client.open(["streamtype": "data", "requestid": "\(number)"])
                client.send(id, ByteBuffer(repeating: 7, count: 40), ends: number == 1)
            }
            client.cancel(5)
            var bytes = try Self.output(of: &client)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<bytes.readableBytes, using: &random)
                bytes.setInteger(UInt8.random(in: 0...255, using: &random), at: index)
            }
            var server = SPDYSession(role: .server)
            do throws(SPDYError) {
                while bytes.readableBytes > 0 {
                    let count = min(bytes.readableBytes, Int.random(in: 1...50, using: &random))
                    let piece = bytes.readSlice(length: count) ?? ByteBuffer()
                    let events = try server.receive(piece)
                    #expect(events.count <= 50)
                }
            } catch {
                failures += 1
            }
            let open = server.openStreams
            #expect(open <= 3)
        }
        #expect(failures > 100)
    }

    private static let foreignBlock: [UInt8] = [
        0x78, 0xf9, 0xe3, 0xc6, 0xa7, 0xc2, 0x02, 0xa6, 0x23, 0x46, 0x70, 0x3a, 0x2b, 0x29, 0x4a, 0x4d,
        0xcc, 0x85, 0x16, 0x25, 0xac, 0xa9, 0xa0, 0x80, 0x06, 0x00, 0x00, 0x00, 0xff, 0xff,
    ]
}
