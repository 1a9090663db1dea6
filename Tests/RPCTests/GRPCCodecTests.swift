import NIOCore
import Testing

@testable import RPC

/// The small encodings of gRPC.
@Suite struct GRPCCodecTests {
    @Test(arguments: [
        ("plain text", "plain text"), ("100%", "100%25"), ("a\nb", "a%0Ab"), ("ü", "%C3%BC"), ("", ""),
    ])
    func messagesArePercentEncoded(_ text: String, _ encoded: String) {
        #expect(GRPCPercentEncoding.encode(text) == encoded)
        #expect(GRPCPercentEncoding.decode(encoded) == text)
    }

    @Test(arguments: [("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%41", "A")])
    func aDamagedMessageIsKept(_ encoded: String, _ text: String) {
        #expect(GRPCPercentEncoding.decode(encoded) == text)
    }

    @Test(arguments: [
        ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)), ("4m", .milliseconds(4)),
        ("5u", .microseconds(5)), ("99999999n", .nanoseconds(99_999_999)),
    ])
    func timeoutsAreParsed(_ text: String, _ timeout: Duration) {
        #expect(GRPCTimeout.parse(text) == timeout)
    }

    @Test(arguments: ["", "S", "1", "1x", "-1S", "123456789S", "1.5S"])
    func brokenTimeoutsAreNot(_ text: String) {
        #expect(GRPCTimeout.parse(text) == nil)
    }

    @Test(arguments: [
        Duration.nanoseconds(1), .milliseconds(50), .seconds(5), .seconds(100_000), .seconds(1_000_000_000_000),
        .nanoseconds(99_999_999), .nanoseconds(100_000_000), .nanoseconds(100_000_001),
    ])
    func aTimeoutIsNeverShortened(_ timeout: Duration) throws {
        let text = GRPCTimeout.format(timeout)
        #expect(text.utf8.count <= 9)
        let parsed = try #require(GRPCTimeout.parse(text))
        #expect(parsed >= min(timeout, .seconds(99_999_999 * 3600)))
    }

    @Test func messagesAreCutOutOfAnySlicing() throws {
        let messages: [[UInt8]] = [[], [1], Array(repeating: 2, count: 300)]
        var stream = ByteBuffer()
        for message in messages { stream.writeImmutableBuffer(GRPCDeframer.frame(message)) }
        for size in [1, 2, 7, 1000] {
            var deframer = GRPCDeframer(messageBytesMax: 1000)
            var rest = stream
            var found: [[UInt8]] = []
            while rest.readableBytes > 0, let part = rest.readSlice(length: min(size, rest.readableBytes)) {
                deframer.append(part)
                while let message = try deframer.next() { found.append(message) }
            }
            try deframer.finish()
            #expect(found == messages)
        }
    }

    @Test func base64IsReadWithAndWithoutPadding() {
        #expect(Base64.encode([1]) == "AQ")
        #expect(Base64.decode("AQ") == [1])
        #expect(Base64.decode("AQ==") == [1])
        #expect(Base64.decode("*") == nil)
        #expect(Base64.decode("") == [])
    }
}
