import MVCC
import NIOCore
import RPC
import Testing
import Transport
import Wire

@testable import Store

/// The quick ways through the server, as clients see them.
@Suite(.timeLimit(.minutes(1))) struct ServedAnswersTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private func withClient(_ body: @Sendable (GRPCClient, StoreMember) async throws -> Void) async throws {
        try await withServedStore { port, member in
            let http = try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), logger: silentLogger)
            do {
                try await body(GRPCClient(http: http, messageBytesMax: 1 << 26), member)
            } catch {
                await http.shutdown()
                throw error
            }
            await http.shutdown()
        }
    }

    @Test func largeReadsArriveWhole() async throws {
        try await self.withClient { client, member in
            // One of them is larger than a piece.
            let sizes = (0..<300).map { $0 == 77 ? 900_000 : 9_000 + $0 }
            for (number, size) in sizes.enumerated() {
                _ = try await member.put(
                    self.bytes("big/\(1_000 + number)"),
                    Array(repeating: UInt8(number & 255), count: size)
                )
            }
            let request = Etcd.RangeRequest {
                $0.key = self.bytes("big/")
                $0.rangeEnd = self.bytes("big0")
            }
            for limit in [0, 299] {
                var request = request
                request.limit = Int64(limit)
                let answer = try await client.call(Etcd.KVService.range, request)
                #expect(answer.count == 300)
                #expect(answer.more == (limit > 0))
                #expect(answer.header.revision == 301)
                #expect(answer.kvs.map(\.value.count) == Array(limit == 0 ? sizes[...] : sizes.prefix(limit)))
                #expect(
                    answer.kvs.enumerated().allSatisfy { number, value in
                        value.value.allSatisfy { $0 == UInt8(number & 255) }
                    }
                )
            }
        }
    }

    /// Pieces are the same whether the view stays open to the end or not.
    @Test(arguments: [0, 1, 3, 100]) func aSlowReaderGetsTheRestFromACopy(piecesBefore: Int) async throws {
        try await self.withClient { _, member in
            for number in 0..<40 {
                _ = try await member.put(self.bytes("k\(100 + number)"), Array(repeating: 3, count: 20_000))
            }
            let query = RangeQuery(KeyRange(key: self.bytes("k"), rangeEnd: self.bytes("l")))
            var answers: [[UInt8]] = []
            for letsGo in [false, true] {
                guard case .pieces(let pieces) = try member.answer(to: query) else {
                    Issue.record("the answer is to be in pieces")
                    return
                }
                var all: [UInt8] = []
                var count = 0
                while let piece = pieces.next() {
                    all += Array(piece.readableBytesView)
                    count += 1
                    if letsGo, count == piecesBefore { pieces.letGo() }
                }
                answers.append(all)
            }
            #expect(answers[0] == answers[1])
            let answer = try Etcd.RangeResponse(protobuf: Array(answers[0].dropFirst(5)))
            #expect(answer.kvs.count == 40)
        }
    }

    @Test func keepAlivesAreAnsweredInOrder() async throws {
        try await self.withClient { client, member in
            let lease = try await member.grantLease(id: 0, timeToLive: 60)
            let (writer, reader) = try await client.stream(path: Etcd.LeaseService.leaseKeepAlive.path)
            for id in [lease.id, lease.id, 12_345, lease.id] {
                try await writer.write(Etcd.LeaseKeepAliveRequest { $0.id = id }.protobuf())
                let answer = try Etcd.LeaseKeepAliveResponse(protobuf: try #require(try await reader.next()))
                #expect(answer.id == id)
                #expect(answer.ttl == (id == lease.id ? 60 : 0))
                #expect(answer.header.memberId == member.memberID)
            }
            // What is not for the quick way is answered all the same.
            try await writer.write(Etcd.LeaseKeepAliveRequest { $0.id = -5 }.protobuf())
            #expect(try Etcd.LeaseKeepAliveResponse(protobuf: try #require(try await reader.next())).id == -5)
            try await writer.finish()
            #expect(try await reader.next() == nil)
        }
    }

    /// A client that does not read for a while misses nothing and sees nothing twice.
    @Test func aSlowWatcherSeesEachEventOnce() async throws {
        try await self.withClient { client, member in
            let (writer, reader) = try await client.stream(path: Etcd.WatchService.watch.path)
            let request = Etcd.WatchRequest { request in
                request.createRequest = Etcd.WatchCreateRequest { create in
                    create.key = self.bytes("w/")
                    create.rangeEnd = self.bytes("w0")
                    create.prevKv = true
                }
            }
            try await writer.write(request.protobuf())
            #expect(try Etcd.WatchResponse(protobuf: try #require(try await reader.next())).created)
            let count = 400
            for number in 0..<count {
                _ = try await member.put(self.bytes("w/\(number % 3)"), Array(repeating: 1, count: 10_000))
            }
            var revisions: [Int64] = []
            while revisions.count < count, let bytes = try await reader.next() {
                let response = try Etcd.WatchResponse(protobuf: bytes)
                revisions += response.events.map(\.kv.modRevision)
                #expect(response.header.revision >= revisions.last ?? 0)
            }
            #expect(revisions == (0..<count).map { Int64($0) + 2 })
            // Up to date again, it is told at once.
            _ = try await member.put(self.bytes("w/x"), [])
            let last = try Etcd.WatchResponse(protobuf: try #require(try await reader.next()))
            #expect(last.events.map(\.kv.modRevision) == [Int64(count) + 2])
            try await writer.finish()
        }
    }
}
