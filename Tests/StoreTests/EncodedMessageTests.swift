import MVCC
import Testing
import Wire

@testable import Store

/// What is encoded and decoded by hand is what the general code makes of the same bytes.
@Suite struct EncodedMessageTests {
    private static let put = Etcd.PutRequest {
        $0.key = Array("key".utf8)
        $0.value = Array(repeating: 7, count: 300)
        $0.lease = 0x1234_5678_9ABC
        $0.prevKv = true
    }

    private static let range = Etcd.RangeRequest {
        $0.key = Array("a".utf8)
        $0.rangeEnd = Array("b".utf8)
        $0.limit = 500
        $0.revision = 1_000_000
        $0.serializable = true
        $0.keysOnly = true
    }

    private static let transaction = Etcd.TxnRequest {
        $0.compare = [
            Etcd.Compare {
                $0.key = Array("key".utf8)
                $0.target = .mod
                $0.result = .equal
                $0.modRevision = 77
            }
        ]
        $0.success = [Etcd.RequestOp { $0.requestPut = Self.put }]
        $0.failure = [Etcd.RequestOp { $0.requestRange = Self.range }]
    }

    /// Compares the two ways for a message, for every beginning of it, and for every byte of it changed.
    private static func compare<Request: TypedMessage, Value: Equatable>(
        _ request: Request,
        general: (Request) throws -> Value,
        byHand: ([UInt8]) throws -> Value
    ) {
        let bytes = request.protobuf()
        var variants = [bytes] + bytes.indices.map { Array(bytes[..<$0]) }
        for index in bytes.indices {
            for change: UInt8 in [0x01, 0x02, 0x08, 0x40, 0x80] {
                var variant = bytes
                variant[index] ^= change
                variants.append(variant)
            }
        }
        for variant in variants {
            let expected = try? general(try Request(protobuf: variant))
            let found = try? byHand(variant)
            #expect(found == expected, "\(variant)")
        }
    }

    @Test func requestsMeanTheSame() {
        Self.compare(Self.put, general: { try PutOperation($0) }, byHand: { try PutOperation(encoded: $0) })
        Self.compare(Self.range, general: { try RangeQuery($0) }, byHand: { try RangeQuery(encoded: $0) })
        Self.compare(Self.transaction, general: { try Transaction($0) }, byHand: { try Transaction(encoded: $0) })
    }

    @Test func unusualRequestsMeanTheSame() {
        let sorted = Etcd.RangeRequest {
            $0.key = [1]
            $0.rangeEnd = [0]
            $0.sortOrder = .descend
            $0.sortTarget = .mod
            $0.minModRevision = 3
            $0.limit = -1
        }
        Self.compare(sorted, general: { try RangeQuery($0) }, byHand: { try RangeQuery(encoded: $0) })
        let nested = Etcd.TxnRequest {
            $0.success = [
                Etcd.RequestOp { $0.requestTxn = Self.transaction }, Etcd.RequestOp { $0.requestRange = Self.range },
            ]
        }
        Self.compare(nested, general: { try Transaction($0) }, byHand: { try Transaction(encoded: $0) })
    }

    @Test func answersAreReadable() throws {
        let value = KeyValue(key: [1], createRevision: 2, modRevision: 3, version: 4, value: [5, 6], lease: 7)
        var found = RangeResult(revision: 9)
        found.values = [value, KeyValue(key: [2], modRevision: 3)]
        found.count = 3
        found.more = true
        let results: [OperationResult] = [
            .range(found), .put(previous: value, revision: 9), .put(previous: nil, revision: 9),
            .delete(count: 1, previous: [value], revision: 9),
        ]
        let header = Etcd.ResponseHeader {
            $0.clusterId = .max
            $0.revision = 9
        }
        let bytes = OperationResult.transaction(succeeded: true, results: results, revision: 9)
            .encoded(header: header.protobuf())
        let answer = try Etcd.TxnResponse(protobuf: bytes)
        #expect(answer.header == header)
        #expect(answer.succeeded)
        #expect(answer.responses.count == 4)
        let range = answer.responses[0].responseRange
        #expect(range?.header.revision == 9)
        #expect(range?.count == 3)
        #expect(range?.more == true)
        #expect(range?.kvs.map(\.key) == [[1], [2]])
        #expect(range?.kvs.first?.value == [5, 6])
        #expect(range?.kvs.first?.lease == 7)
        #expect(answer.responses[1].responsePut?.prevKv.version == 4)
        #expect(answer.responses[2].responsePut != nil)
        #expect(answer.responses[2].responsePut?.prevKv.key.isEmpty == true)
        #expect(answer.responses[3].responseDeleteRange?.deleted == 1)
        #expect(answer.responses[3].responseDeleteRange?.prevKvs.count == 1)
        #expect(bytes == answer.protobuf(), "the encoding is the canonical one")
    }

    @Test func eventsAreReadable() throws {
        let value = KeyValue(key: [1], createRevision: 2, modRevision: 3, version: 4, value: [5, 6])
        let events = [
            ChangeEvent(isDeletion: false, current: value, previous: value),
            ChangeEvent(isDeletion: true, current: value, previous: nil),
        ]
        let header = Etcd.ResponseHeader { $0.revision = 9 }
        let expected = Etcd.WatchResponse {
            $0.header = header
            $0.watchId = 12
            $0.events = events.map { EtcdMVCC.Event(StoreEvent($0), withPrevious: true) }
        }
        let bytes = EtcdWatchStream.encoded(events, 12, header: header.protobuf(), withPrevious: true)
        #expect(try Etcd.WatchResponse(protobuf: bytes) == expected)
        #expect(bytes == expected.protobuf(), "the encoding is the canonical one")
    }
}
