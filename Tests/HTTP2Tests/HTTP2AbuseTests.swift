import HTTP2
import NIOCore
import Testing
import TransportTestSupport

/// What a peer must not do, and how it is answered.
@Suite struct HTTP2AbuseTests {
    private static let preface = HTTP2Bytes.preface

    private static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
        HTTP2Bytes.frame(type, flags: flags, stream: stream, payload)
    }

    private static let settings = frame(4)
    /// A GET of `/` by indices of the static table, with `:authority` as a literal.
    private static let get: [UInt8] = [0x82, 0x86, 0x84, 0x41, 0x01, 0x61]

    private static func startedServer(_ configuration: HTTP2Configuration = HTTP2Configuration()) throws -> HTTP2Session
    {
        var server = try HTTP2Session(.server, configuration)
        try server.receive(ByteBuffer(bytes: preface + settings))
        _ = try server.nextOutput(upTo: .max)
        _ = server.takeEvents()
        return server
    }

    @Test func aPeerThatSpeaksSomethingElseIsTurnedAway() throws {
        var server = try HTTP2Session(.server)
        let error = #expect(throws: HTTP2Error.self) {
            try server.receive(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: x\r\n\r\n"))
        }
        #expect(error?.code == .badPreface)
    }

    @Test(arguments: [
        // HEADERS on stream 0, DATA on an idle stream, SETTINGS of a wrong size, PING of a wrong size, WINDOW_UPDATE of
        // zero on the connection, an even stream, CONTINUATION from nowhere, a frame larger than allowed.
        frame(1, flags: 5, stream: 0, get), frame(0, stream: 5, [1, 2, 3]), frame(4, [1, 2, 3]), frame(6, [1]),
        frame(8, [0, 0, 0, 0]), frame(1, flags: 5, stream: 2, get), frame(9, stream: 1, [1]),
        [0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 1],
    ])
    func aBrokenFrameEndsTheConnectionWithGoAway(_ frame: [UInt8]) throws {
        var server = try Self.startedServer()
        try? server.receive(ByteBuffer(bytes: frame))
        let output = try server.nextOutput(upTo: .max).flatMap { Array($0.readableBytesView) }
        #expect(output.count >= 17 && output[3] == 7, "GOAWAY is frame type 7")
        let isOver = server.isOver
        #expect(isOver)
    }

    @Test func headersThatBreakHTTPResetOnlyTheirStream() throws {
        var server = try Self.startedServer()
        // An upper-case field name after the pseudo fields (RFC 9113 §8.2.1).
        let bad: [UInt8] = Self.get + [0x40, 0x01, 0x41, 0x01, 0x61]
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 1, bad)))
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 3, Self.get)))
        _ = try server.nextOutput(upTo: .max)
        let events = server.takeEvents().map(\.summary)
        #expect(events.contains("closed 1 1"))
        #expect(events.contains("head 3 GET /"))
        #expect(!events.contains("head 1 GET /"))
    }

    /// etcdctl's `--cluster` puts URLs there.
    @Test func anAuthorityMayBeAnyTextWhereThatIsWanted() throws {
        let url = Array("http://a".utf8)
        let head: [UInt8] = [0x82, 0x86, 0x84, 0x41, UInt8(url.count)] + url
        var strict = try Self.startedServer()
        try strict.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 1, head)))
        #expect(strict.takeEvents().map(\.summary).contains("head 1 GET /") == false)
        var configuration = HTTP2Configuration()
        configuration.acceptsAnyAuthority = true
        var server = try Self.startedServer(configuration)
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 1, head)))
        #expect(server.takeEvents().map(\.summary) == ["head 1 GET /", "end 1"])
    }

    /// Each block breaks one of HTTP's other rules.
    @Test(
        arguments: [
            // No path, a method twice, a pseudo field after another, an unknown one, an upper-case name, a field of the
            // connection, a value with a line feed, an empty path.
            [0x82, 0x86, 0x41, 0x01, 0x61], get + [0x82], get + [0x40, 0x01, 0x61, 0x01, 0x61, 0x84],
            get + [0x40, 0x02, 0x3A, 0x61, 0x01, 0x61], get + [0x40, 0x01, 0x41, 0x01, 0x61],
            get + [0x40, 0x07] + Array("upgrade".utf8) + [0x01, 0x61], get + [0x40, 0x01, 0x61, 0x01, 0x0A],
            [0x82, 0x86, 0x44, 0x00, 0x41, 0x01, 0x61],
        ] as [[UInt8]]
    )
    func theOtherRulesHoldWhereAnAuthorityMayBeAnyText(_ block: [UInt8]) throws {
        var configuration = HTTP2Configuration()
        configuration.acceptsAnyAuthority = true
        var server = try Self.startedServer(configuration)
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 1, block)))
        // The stream that follows works: only the first is over.
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 3, Self.get)))
        _ = try server.nextOutput(upTo: .max)
        let events = server.takeEvents().map(\.summary)
        #expect(events.contains("closed 1 1"), "\(events)")
        #expect(!events.contains { $0.hasPrefix("head 1") }, "\(events)")
        #expect(events.contains("head 3 GET /"), "\(events)")
    }

    @Test func rapidResetsEndTheConnection() throws {
        var configuration = HTTP2Configuration()
        configuration.resetsBurst = 50
        configuration.resetsPerSecond = 1
        var server = try Self.startedServer(configuration)
        var stream: UInt32 = 1
        while !server.isOver, stream < 1_000 {
            let cancel = Self.frame(3, stream: stream, [0, 0, 0, 8])
            try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: stream, Self.get) + cancel))
            _ = try server.nextOutput(upTo: .max)
            stream += 2
        }
        let isOver = server.isOver
        #expect(isOver)
        #expect(stream < 200)
    }

    @Test(arguments: [
        frame(6, [1, 2, 3, 4, 5, 6, 7, 8]), frame(4), frame(2, stream: 1, [0, 0, 0, 0, 1]), frame(8, [0, 0, 0, 1]),
    ])
    func aFloodOfControlFramesEndsTheConnection(_ frame: [UInt8]) throws {
        var configuration = HTTP2Configuration()
        configuration.controlFramesMax = 500
        var server = try Self.startedServer(configuration)
        let error = #expect(throws: HTTP2Error.self) {
            for _ in 0..<1_000 {
                try server.receive(ByteBuffer(bytes: frame))
                _ = try server.nextOutput(upTo: .max)
            }
        }
        #expect(error?.code == .flooded)
    }

    @Test func pingsWhoseAnswersAreNotReadEndTheConnection() throws {
        var configuration = HTTP2Configuration()
        configuration.outboundAcksMax = 100
        var server = try Self.startedServer(configuration)
        let error = #expect(throws: HTTP2Error.self) {
            for _ in 0..<1_000 {
                try server.receive(ByteBuffer(bytes: Self.frame(6, [1, 2, 3, 4, 5, 6, 7, 8])))
            }
        }
        #expect(error?.code == .flooded)
    }

    @Test func tooManySettingsEndTheConnection() throws {
        var configuration = HTTP2Configuration()
        configuration.settingsEntriesMax = 8
        var server = try Self.startedServer(configuration)
        let entries = (0..<9).flatMap { _ in [0, 4, 0, 0, 255, 255] as [UInt8] }
        try? server.receive(ByteBuffer(bytes: Self.frame(4, entries)))
        _ = try server.nextOutput(upTo: .max)
        let isOver = server.isOver
        #expect(isOver)
    }

    @Test func aHeadBeyondTheLimitIsMarkedAndCutOff() throws {
        var configuration = HTTP2Configuration()
        configuration.headerBytesMax = 1_000
        var pair = try HTTP2Pair(server: configuration)
        let fields = (0..<100).map { HTTP2Field(name: "x-\($0)", value: String(repeating: "v", count: 50)) }
        let head = HTTP2Head(method: "GET", scheme: "http", authority: "a", path: "/", fields: fields)
        _ = try pair.client.request(head, hasBody: false)
        try pair.exchange()
        let heads = pair.takeServerEvents().compactMap { event -> HTTP2Head? in
            if case .head(_, let head) = event { head } else { nil }
        }
        #expect(heads.first?.isOversized == true)
        #expect(heads.first?.fields == [])
    }

    /// A long field in HPACK's table, named again and again: each byte of the block stands for thousands.
    @Test(arguments: [false, true]) func aHeadThatUnfoldsEndsOnlyItsStream(acceptsAnyAuthority: Bool) throws {
        var configuration = HTTP2Configuration()
        configuration.acceptsAnyAuthority = acceptsAnyAuthority
        var server = try Self.startedServer(configuration)
        let long = [0x40] + HTTP2Bytes.text("x") + HTTP2Bytes.text(String(repeating: "a", count: 3_900))
        let block = Self.get + long + [UInt8](repeating: 0xBE, count: 12_000)
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 1, block)))
        try server.receive(ByteBuffer(bytes: Self.frame(1, flags: 5, stream: 3, Self.get)))
        _ = try server.nextOutput(upTo: .max)
        let events = server.takeEvents().map(\.summary)
        #expect(events.contains("head 3 GET /"), "\(events)")
        #expect(!events.contains { $0.hasPrefix("head 1") }, "\(events)")
        #expect(events.contains { $0.hasPrefix("closed 1") }, "\(events)")
    }

    @Test func randomBytesNeverCrash() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var server = try Self.startedServer()
            let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try? server.receive(ByteBuffer(bytes: bytes))
            _ = try? server.nextOutput(upTo: .max)
        }
    }
}
