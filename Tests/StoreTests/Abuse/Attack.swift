import NIOCore
import Testing
import Transport
import TransportTestSupport

/// What a client can do to a server with one connection or a few, in plain bytes.
enum Attack: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// Streams that are opened and reset at once (CVE-2023-44487), of a method that does not end by itself.
    case rapidResets
    case pings, settings, priorities, windowUpdates, emptyData
    /// Small blocks that HPACK makes large: a long field, named by its index again and again.
    case headerBomb
    /// A head that never ends (CVE-2024-27316).
    case continuations
    /// Connections that begin what they do not go on with.
    case halfPrefaces
    /// Streams with a head and nothing after it, from a client that reads nothing.
    case halfOpenStreams
    /// Messages announced but not sent.
    case announcedMessages
    /// Requests of large answers, from a client that takes none.
    case unreadAnswers

    static let bigKey: [UInt8] = [98]

    var testDescription: String { self.rawValue }

    /// Whether the server is to end the connection.
    var isAnsweredByClosing: Bool {
        switch self {
        case .rapidResets, .pings, .settings, .priorities, .windowUpdates, .emptyData, .continuations: true
        case .headerBomb, .halfPrefaces, .halfOpenStreams, .announcedMessages, .unreadAnswers: false
        }
    }

    private static let streams = stride(from: UInt32(1), to: 2_000, by: 2)
    private static let put = HTTP2Bytes.call("/etcdserverpb.KV/Put")

    /// What is sent, in pieces.
    private var pieces: [[UInt8]] {
        let settings = HTTP2Bytes.frame(4)
        let begin = HTTP2Bytes.preface + settings
        func many(_ frame: [UInt8], after first: [UInt8] = []) -> [[UInt8]] {
            [begin + first] + Array(repeating: Array((0..<500).map { _ in frame }.joined()), count: 80)
        }
        func perStream(_ frames: (UInt32) -> [UInt8]) -> [[UInt8]] { [begin] + Self.streams.map(frames) }
        switch self {
        case .rapidResets:
            let head = HTTP2Bytes.call("/etcdserverpb.Watch/Watch")
            return [begin]
                + stride(from: UInt32(1), to: 20_000, by: 2).map { stream in
                    HTTP2Bytes.frame(1, flags: 4, stream: stream, head)
                        + HTTP2Bytes.frame(3, stream: stream, [0, 0, 0, 8])
                }
        case .pings: return many(HTTP2Bytes.frame(6, [1, 2, 3, 4, 5, 6, 7, 8]))
        case .settings: return many(settings)
        case .priorities: return many(HTTP2Bytes.frame(2, stream: 1, [0, 0, 0, 0, 1]))
        case .windowUpdates: return many(HTTP2Bytes.frame(8, [0, 0, 0, 1]))
        case .emptyData:
            return many(
                HTTP2Bytes.frame(0, stream: 1),
                after: HTTP2Bytes.frame(1, flags: 4, stream: 1, Self.put)
            )
        case .headerBomb:
            let long = [0x40] + HTTP2Bytes.text("x-long") + HTTP2Bytes.text(String(repeating: "a", count: 3_900))
            let repeated = [UInt8](repeating: 0xBE, count: 12_000)
            return perStream { stream in
                let block = Self.put + (stream == 1 ? long : []) + repeated
                return HTTP2Bytes.frame(1, flags: 5, stream: stream, block)
            }
        case .continuations:
            let more = HTTP2Bytes.frame(9, stream: 1, Array(repeating: 0x84, count: 16_000))
            return [begin + HTTP2Bytes.frame(1, stream: 1, Self.put)] + Array(repeating: more, count: 10_000)
        case .halfPrefaces: return [Array(HTTP2Bytes.preface.prefix(9))]
        case .halfOpenStreams: return perStream { HTTP2Bytes.frame(1, flags: 4, stream: $0, Self.put) }
        case .announcedMessages:
            return perStream { stream in
                HTTP2Bytes.frame(1, flags: 4, stream: stream, Self.put)
                    + HTTP2Bytes.frame(0, stream: stream, [0, 0, 31, 0, 0])
            }
        case .unreadAnswers:
            let noWindow = HTTP2Bytes.frame(4, [0, 4, 0, 0, 0, 0])
            let request: [UInt8] = [0x0A, 1] + Self.bigKey
            let head = HTTP2Bytes.call("/etcdserverpb.KV/Range")
            return [HTTP2Bytes.preface + noWindow]
                + Self.streams.map { stream in
                    HTTP2Bytes.frame(1, flags: 4, stream: stream, head)
                        + HTTP2Bytes.frame(0, flags: 1, stream: stream, RawCall.framed(request))
                }
        }
    }

    /// Attacks once. Those that the server ends return when it has; the others stay, without reading, while `held`
    /// runs.
    func run(against port: Int, held: @escaping @Sendable () async throws -> Void) async throws {
        let connections = self == .halfPrefaces ? 200 : 1
        let buffers = self.pieces.map { ByteBuffer(bytes: $0) }
        try await Self.open(connections, port, buffers) { connection in
            if self.isAnsweredByClosing {
                _ = try await connection.readToEnd()
            }
            try await held()
        }
    }

    /// Opens connections one within the other, so that all stand while `body` runs.
    private static func open(
        _ count: Int,
        _ port: Int,
        _ buffers: [ByteBuffer],
        _ body: @escaping (inout RawConnection) async throws -> Void
    ) async throws {
        try await RawConnection.open(.tcp(host: "127.0.0.1", port: port)) { connection in
            do {
                for buffer in buffers { try await connection.send([buffer]) }
            } catch {
                // The server has had enough.
            }
            guard count > 1 else { return try await body(&connection) }
            try await Self.open(count - 1, port, buffers, body)
        }
    }
}
