import NIOCore
import Streams
import Testing
import Transport

/// Connections in memory: what two sides of a session make of each other.
struct StreamingTests {
    /// One end of a connection in memory.
    private struct End: ByteConnection {
        let incoming: BytePipe
        let outgoing: BytePipe

        static func pair() -> (End, End) {
            let (left, right) = (BytePipe(bytesMax: 1024), BytePipe(bytesMax: 1024))
            return (End(incoming: left, outgoing: right), End(incoming: right, outgoing: left))
        }

        func read() async throws -> ByteBuffer? { await self.incoming.next() }
        func write(_ bytes: ByteBuffer) async throws { await self.outgoing.write(bytes) }
        func finish() async {
            self.outgoing.finish()
            self.incoming.finish()
        }
    }

    /// Several writers wait for one reader, and each goes on.
    @Test(.timeLimit(.minutes(1))) func allWritersOfAPipeGoOn() async {
        let pipe = BytePipe(bytesMax: 10)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<50 { await pipe.write(ByteBuffer(repeating: 1, count: 20)) } }
            }
            group.addTask {
                var count = 0
                while count < 8 * 50 * 20, let bytes = await pipe.next() { count += bytes.readableBytes }
                #expect(count == 8 * 50 * 20)
            }
        }
    }

    @Test(.timeLimit(.minutes(1))) func pipesEnd() async {
        let pipe = BytePipe(bytesMax: 4)
        pipe.append(ByteBuffer(string: "last"))
        pipe.finish()
        #expect(await pipe.next() == ByteBuffer(string: "last"))
        #expect(await pipe.next() == nil)
        let unread = BytePipe(bytesMax: 4)
        unread.append(ByteBuffer(string: "never read"))
        unread.cancel()
        await unread.write(ByteBuffer(string: "dropped"))
        #expect(await unread.next() == nil)
        let waiting = Task { await BytePipe().next() }
        waiting.cancel()
        #expect(await waiting.value == nil)
    }

    /// Streams that carry much more than any queue holds, both ways at once and side by side, over SPDY inside of
    /// WebSocket.
    @Test(.timeLimit(.minutes(1))) func tunnelledStreamsEcho() async throws {
        let (left, right) = End.pair()
        let client = SPDYConnection(WebSocketTunnel(WebSocketConnection(left, isClient: true)), role: .client)
        let server = SPDYConnection(WebSocketTunnel(WebSocketConnection(right, isClient: false)), role: .server)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await client.run() }
            group.addTask { await server.run() }
            group.addTask {
                await withTaskGroup(of: Void.self) { echoes in
                    for await stream in server.incoming {
                        echoes.addTask {
                            while let bytes = await stream.input.next() { try? await stream.write(bytes) }
                            await stream.finish()
                        }
                    }
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { streams in
                for number in 0..<4 {
                    streams.addTask { try await Self.echo(try await client.open(["number": "\(number)"]), number) }
                }
                try await streams.waitForAll()
            }
            client.close()
            try await group.waitForAll()
        }
    }

    private static func echo(_ stream: SPDYStream, _ number: Int) async throws {
        let piece = ByteBuffer(repeating: UInt8(number), count: 50_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<40 { try await stream.write(piece) }
                await stream.finish()
            }
            var count = 0
            while let bytes = await stream.input.next() {
                #expect(bytes.readableBytesView.allSatisfy { $0 == UInt8(number) })
                count += bytes.readableBytes
            }
            #expect(count == 40 * 50_000)
            try await group.waitForAll()
        }
    }

    /// A peer that breaks the protocol is told why and let go.
    @Test(.timeLimit(.minutes(1))) func brokenFramesCloseTheConnection() async throws {
        let (left, right) = End.pair()
        let socket = WebSocketConnection(right, isClient: false)
        try await left.write(ByteBuffer(bytes: [0x82, 0x01, 0x00]))
        await #expect(throws: WebSocketError.self) { _ = try await socket.next() }
        #expect(try await left.read() == ByteBuffer(bytes: [0x88, 0x02, 0x03, 0xea]))
    }
}
