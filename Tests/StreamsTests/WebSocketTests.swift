import Core
import NIOCore
import Streams
import Testing

/// Frames as RFC 6455 has them, and what breaks its rules.
struct WebSocketTests {
    private static func decode(_ bytes: [UInt8], by sender: WebSocketDecoder.Sender = .server) throws
        -> [WebSocketEvent]
    {
        var decoder = WebSocketDecoder(sender: sender)
        return try decoder.receive(ByteBuffer(bytes: bytes))
    }

    /// The examples of RFC 6455 §5.7.
    @Test func examplesOfTheStandardAreRead() throws {
        let hello = ByteBuffer(string: "Hello")
        #expect(
            try Self.decode([0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]) == [.data(hello, begins: true, ends: true)]
        )
        #expect(
            try Self.decode([0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58], by: .client)
                == [.data(hello, begins: true, ends: true)]
        )
        #expect(
            try Self.decode([0x01, 0x03, 0x48, 0x65, 0x6c, 0x80, 0x02, 0x6c, 0x6f]) == [
                .data(ByteBuffer(string: "Hel"), begins: true, ends: false),
                .data(ByteBuffer(string: "lo"), begins: false, ends: true),
            ]
        )
        #expect(try Self.decode([0x89, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]) == [.ping(hello)])
        #expect(try Self.decode([0x88, 0x02, 0x03, 0xe8]) == [.close(code: 1000)])
    }

    @Test func handshakeKeyIsAnsweredAsInTheStandard() {
        #expect(WebSocketHandshake.accept("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        #expect(WebSocketHandshake.isKey("dGhlIHNhbXBsZSBub25jZQ=="))
        #expect(!WebSocketHandshake.isKey("c2hvcnQ="))
        #expect(WebSocketHandshake.isKey(WebSocketHandshake.key([UInt8](repeating: 7, count: 16))))
    }

    /// Whatever is written is read again, masked or not, however it is cut.
    @Test(arguments: [0, 1, 7, 125, 126, 127, 65_535, 65_536, 70_001])
    func framesSurviveAnyCut(size: Int) throws {
        var random = SeededGenerator(seed: UInt64(size))
        let payload = ByteBuffer(bytes: (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) })
        for mask in [nil, UInt32.random(in: 0...UInt32.max, using: &random)] {
            var frame = WebSocketFrame.encode(.binary, payload, mask: mask)
            var decoder = WebSocketDecoder(sender: mask == nil ? .server : .client)
            var received = ByteBuffer()
            var ends = 0
            while frame.readableBytes > 0 {
                let count = min(frame.readableBytes, Int.random(in: 1...30_000, using: &random))
                let piece = frame.readSlice(length: count) ?? ByteBuffer()
                for event in try decoder.receive(piece) {
                    guard case .data(let bytes, _, let isLast) = event else {
                        Issue.record("\(event)")
                        return
                    }
                    received.writeImmutableBuffer(bytes)
                    ends += isLast ? 1 : 0
                }
            }
            #expect(received == payload)
            #expect(ends == 1)
        }
    }

    @Test(
        arguments: [
            [0xc1, 0x00], [0x83, 0x00], [0x80, 0x00], [0x09, 0x00], [0x89, 0x7e, 0x00, 0x7e], [0x81, 0x80, 1, 2, 3, 4],
            [0x82, 0x7e, 0x00, 0x05], [0x82, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            [0x01, 0x00, 0x01, 0x00], [0x88, 0x01, 0x03],
        ] as [[UInt8]]
    )
    func brokenRulesAreErrors(bytes: [UInt8]) {
        #expect(throws: WebSocketError.self) { try Self.decode(bytes) }
    }

    @Test func clientsMustMask() {
        #expect(throws: WebSocketError(.protocolError, "client does not mask a frame")) {
            try Self.decode([0x81, 0x00], by: .client)
        }
    }

    /// Random bytes end in events or an error, and never keep more than a frame's head.
    @Test func randomBytesAreBounded() {
        var random = SeededGenerator(seed: 4)
        var failures = 0
        for _ in 0..<2_000 {
            var decoder = WebSocketDecoder(sender: .server)
            let count = Int.random(in: 1...64, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            do throws(WebSocketError) {
                let events = try decoder.receive(ByteBuffer(bytes: bytes))
                #expect(events.count <= bytes.count)
            } catch {
                failures += 1
            }
        }
        #expect(failures > 1_000)
    }
}
