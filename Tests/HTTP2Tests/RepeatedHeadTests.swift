import HTTP2
import NIOCore
import Testing

/// What a head shares with the one before it on its connection must not change what it says.
@Suite struct RepeatedHeadTests {
    private static func head(_ path: String, _ fields: [(String, String)]) -> HTTP2Head {
        HTTP2Head(
            method: "POST",
            scheme: "http",
            authority: "martlet.test",
            path: path,
            fields: fields.map { HTTP2Field(name: $0.0, value: $0.1) }
        )
    }

    @Test func everyHeadArrivesAsItWasSent() throws {
        let common = [("content-type", "application/grpc"), ("te", "trailers")]
        let heads = [
            Self.head("/a.Service/A", common),
            Self.head("/a.Service/A", common),
            Self.head("/a.Service/B", common),
            // Longer, shorter, other in the middle, in another order, none at all.
            Self.head("/a.Service/B", common + [("grpc-timeout", "1S")]),
            Self.head("/a.Service/B", common + [("grpc-timeout", "2S")]),
            Self.head("/a.Service/B", [common[0]]),
            Self.head("/a.Service/B", [common[0], ("accept", "other"), ("x", "y")]),
            Self.head("/a.Service/B", common.reversed()),
            Self.head("/a.Service/B", []),
            Self.head("/a.Service/A", common),
        ]
        var pair = try HTTP2Pair()
        for head in heads {
            let stream = try pair.client.request(head, hasBody: true)
            pair.client.send(stream, ByteBuffer(string: "x"))
            // Trailers come between two heads and are no part of either.
            pair.client.finish(stream, trailers: [HTTP2Field(name: "t", value: "1")])
            try pair.exchange()
            let received = pair.takeServerEvents().compactMap { event in
                if case .head(_, let head) = event { head } else { nil }
            }
            #expect(received == [head])
            try pair.server.respond(stream, HTTP2Head(status: 200, fields: []), hasBody: false)
            try pair.exchange()
            _ = pair.takeServerEvents()
        }
    }

    @Test func anOversizedHeadLeavesTheNextOneWhole() throws {
        var configuration = HTTP2Configuration()
        configuration.headerBytesMax = 300
        var pair = try HTTP2Pair(server: configuration)
        let small = Self.head("/", [("a", "b")])
        let large = Self.head("/", [("a", "b"), ("c", String(repeating: "x", count: 300))])
        for (head, isOversized) in [(small, false), (large, true), (small, false)] {
            _ = try pair.client.request(head, hasBody: false)
            try pair.exchange()
            let received = pair.takeServerEvents().compactMap { event in
                if case .head(_, let head) = event { head } else { nil }
            }
            #expect(received.map(\.isOversized) == [isOversized])
            if !isOversized { #expect(received == [head]) }
        }
    }
}
