import NIOCore
import Streams
import Testing

/// Kubernetes' channels inside of WebSocket messages.
struct ChannelTests {
    @Test func namesAreThoseOfKubernetes() {
        #expect(ChannelProtocol(name: "v5.channel.k8s.io") == ChannelProtocol(version: 5))
        #expect(ChannelProtocol(name: "v4.base64.channel.k8s.io") == ChannelProtocol(version: 4, isBase64: true))
        #expect(ChannelProtocol(name: "") == ChannelProtocol(version: 1))
        #expect(ChannelProtocol(name: "v6.channel.k8s.io") == nil)
    }

    @Test func messagesAreSorted() throws {
        var decoder = ChannelDecoder(ChannelProtocol(version: 5))
        let first = ByteBuffer(bytes: [0, 65, 66])
        #expect(
            try decoder.receive(first, begins: true, ends: false) == .data(channel: 0, ByteBuffer(bytes: [65, 66]))
        )
        #expect(
            try decoder.receive(ByteBuffer(bytes: [67]), begins: false, ends: true)
                == .data(channel: 0, ByteBuffer(bytes: [67]))
        )
        #expect(try decoder.receive(ByteBuffer(bytes: [255, 0]), begins: true, ends: true) == .closed(channel: 0))
        #expect(try decoder.receive(ByteBuffer(bytes: [4]), begins: true, ends: true) == nil)
        #expect(throws: WebSocketError.self) {
            try decoder.receive(ByteBuffer(bytes: [255, 0, 1]), begins: true, ends: true)
        }
    }

    @Test func base64IsCollected() throws {
        let channels = ChannelProtocol(version: 4, isBase64: true)
        var frame = channels.encode(channel: 2, ByteBuffer(string: "hello"))
        #expect(frame.readBytes(length: 2) == [0x81, 9])
        #expect(String(buffer: frame) == "2aGVsbG8=")
        var decoder = ChannelDecoder(channels)
        #expect(try decoder.receive(ByteBuffer(string: "0aGV"), begins: true, ends: false) == nil)
        #expect(
            try decoder.receive(ByteBuffer(string: "sbG8="), begins: false, ends: true)
                == .data(channel: 0, ByteBuffer(string: "hello"))
        )
        #expect(throws: WebSocketError.self) {
            try decoder.receive(ByteBuffer(string: "0!"), begins: true, ends: true)
        }
        #expect(throws: WebSocketError.self) {
            try decoder.receive(ByteBuffer(string: "x"), begins: true, ends: true)
        }
        let large = ByteBuffer(repeating: 65, count: 1 << 21)
        var other = ChannelDecoder(channels)
        _ = try other.receive(ByteBuffer(string: "0"), begins: true, ends: false)
        #expect(throws: WebSocketError.self) { try other.receive(large, begins: false, ends: false) }
    }
}
