import NIOCore
import RPC
import Synchronization
import Testing
import Transport
import Wire

/// Calls that are answered without a task.
@Suite(.timeLimit(.minutes(1))) struct GRPCDirectCallTests {
    private static let path = TestMethods.unary.path

    private static func frame(_ bytes: [UInt8]) -> ByteBuffer {
        var frame = GRPCFrame(capacity: bytes.count)
        frame.append(bytes)
        return frame.finish()
    }

    @Test func echoes() async throws {
        let router = GRPCRouter()
        router.registerDirect(Self.path) { bytes, call in call.finish(with: Self.frame(bytes)) }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http)
            // Small ones come in one piece, the large one in many and so by way of a task.
            for size in [0, 1, 4_096, 1 << 20] {
                let message = [UInt8](repeating: 9, count: size)
                let answer = try await client.call(path: Self.path, encoded: message)
                #expect(answer == message)
            }
        }
    }

    @Test func answersLater() async throws {
        let router = GRPCRouter()
        let kept = Mutex<[GRPCDirectCall]>([])
        router.registerDirect(Self.path) { bytes, call in
            let ready = kept.withLock { calls -> [GRPCDirectCall] in
                calls.append(call)
                guard calls.count == 3 else { return [] }
                defer { calls = [] }
                return calls
            }
            for call in ready { call.finish(with: Self.frame(bytes)) }
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        let answer = try await client.call(path: Self.path, encoded: [1])
                        #expect(answer == [1])
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func saysWhatWentWrong() async throws {
        let router = GRPCRouter()
        router.registerDirect(Self.path) { bytes, call in
            if bytes.isEmpty { return }
            #expect(call.context.metadata.first("x-meta") == "m")
            throw GRPCStatus(.notFound, "nothing at \(bytes)")
        }
        try await GRPCTestServer.run(router) { (http, _) async throws in
            let client = GRPCClient(http: http)
            let thrown = await #expect(throws: GRPCStatus.self) {
                _ = try await client.call(TestMethods.unary, TestMethods.request("a"), metadata: ["x-meta": "m"])
            }
            #expect(thrown?.code == .notFound)
            // A call that is let go of without an answer is answered all the same.
            let forgotten = await #expect(throws: GRPCStatus.self) {
                _ = try await client.call(path: Self.path, encoded: [])
            }
            #expect(forgotten?.code == .unknown)
        }
    }
}
