internal import MVCC
internal import NIOCore
internal import RPC
internal import Raft
internal import Storage
internal import Synchronization

// The answers of etcdserverpb.KV, encoded by hand because each read and each write passes through here. The fields, in
// the order of their numbers:
//   RangeResponse        1 header  2 kvs  3 more  4 count
//   PutResponse          1 header  2 prev_kv
//   DeleteRangeResponse  1 header  2 deleted  3 prev_kvs
//   TxnResponse          1 header  2 succeeded  3 responses (1 range  2 put  3 delete_range  4 txn)

extension OperationResult {
    /// The answer to this operation, behind a header.
    func encoded(header: [UInt8]) -> [UInt8] {
        var writer = EtcdFieldWriter(capacity: header.count + 64)
        writer.write(1, message: header)
        switch self {
        case .range(let found):
            for value in found.values { writer.write(2, message: value.encoded()) }
            writer.write(3, found.more)
            writer.write(4, found.count)
        case .put(let previous, _):
            if let previous { writer.write(2, message: previous.encoded()) }
        case .delete(let count, let previous, _):
            writer.write(2, count)
            for value in previous { writer.write(3, message: value.encoded()) }
        case .transaction(let succeeded, let results, _):
            writer.write(2, succeeded)
            for result in results { writer.write(3, message: result.encodedStep()) }
        }
        return writer.bytes
    }

    /// A step's answer within that of its transaction, whose header has only the revision.
    private func encodedStep() -> [UInt8] {
        var header = EtcdFieldWriter(capacity: 16)
        header.write(3, self.revision)
        var writer = EtcdFieldWriter()
        let number: UInt8 =
            switch self {
            case .range: 1
            case .put: 2
            case .delete: 3
            case .transaction: 4
            }
        writer.write(number, message: self.encoded(header: header.bytes))
        return writer.bytes
    }
}

extension EtcdWatchStream {
    /// An encoded WatchResponse with events:
    ///   1 header  2 watch_id  11 events (1 type  2 kv  3 prev_kv)
    static func encoded(
        _ events: [ChangeEvent],
        _ id: Int64,
        header: [UInt8],
        withPrevious: Bool
    ) -> [UInt8] {
        let size = events.reduce(header.count + 32) { $0 + $1.current.key.count + $1.current.value.count + 80 }
        var writer = EtcdFieldWriter(capacity: size)
        writer.write(1, message: header)
        writer.write(2, id)
        for event in events {
            let value = event.current.encoded()
            var message = EtcdFieldWriter(capacity: value.count + 16)
            message.write(1, event.isDeletion)
            message.write(2, message: value)
            if withPrevious, let previous = event.previous { message.write(3, message: previous.encoded()) }
            writer.write(11, message: message.bytes)
        }
        return writer.bytes
    }
}

extension StoreMember {
    /// The encoded header of an answer given at a revision:
    ///   1 cluster_id  2 member_id  3 revision  4 raft_term
    func encodedHeader(revision: Int64) -> [UInt8] {
        var writer = EtcdFieldWriter(capacity: 48)
        writer.write(1, self.clusterID)
        writer.write(2, self.memberID)
        writer.write(3, revision)
        writer.write(4, self.status.term.rawValue)
        return writer.bytes
    }

    /// The framed answer to a keep-alive:
    ///   1 header  2 ID  3 TTL
    func framedKeepAlive(_ id: Int64, _ timeToLive: Int64) -> ByteBuffer {
        var writer = EtcdFieldWriter(capacity: 96)
        writer.write(1, message: self.encodedHeader(revision: self.hub.currentRevision))
        writer.write(2, id)
        writer.write(3, timeToLive)
        return Self.framed(writer.bytes)
    }

    /// A framed message of which only the header is there: the answer to most puts.
    private func framedHeader(revision: Int64) -> ByteBuffer {
        let header = self.encodedHeader(revision: revision)
        var frame = GRPCFrame(capacity: header.count + 2)
        // A header is never so long that its length takes more than a byte.
        frame.append(count: header.count + 2) { bytes in
            bytes[0] = 1 << 3 | 2
            bytes[1] = UInt8(header.count)
            UnsafeMutableRawBufferPointer(rebasing: bytes[2...]).copyBytes(from: header)
        }
        return frame.finish()
    }

    private static func framed(_ bytes: [UInt8]) -> ByteBuffer {
        var frame = GRPCFrame(capacity: bytes.count)
        frame.append(bytes)
        return frame.finish()
    }

    /// The framed answer to an operation.
    func framed(_ result: OperationResult) -> ByteBuffer {
        if case .put(nil, let revision) = result { return self.framedHeader(revision: revision) }
        return Self.framed(result.encoded(header: self.encodedHeader(revision: result.revision)))
    }

    /// The answer to a read. Values that are sent as they are stored are copied once, from the mapped file.
    func answer(to query: RangeQuery) throws -> EtcdReadAnswer {
        let view = try self.view()
        self.status.metrics.ranges.add(1, ordering: .relaxed)
        guard query.isPlain else {
            let found = try Self.evaluate(view) { view throws(MVCCError) in try view.range(query) }
            return .whole(self.framed(.range(found)))
        }
        var values = EtcdStoredValues()
        let found = try Self.evaluate(view) { view throws(MVCCError) in
            try view.range(plain: query) { values.append($0) }
        }
        var head = EtcdFieldWriter()
        head.write(1, message: self.encodedHeader(revision: view.currentRevision))
        var tail = EtcdFieldWriter(capacity: 16)
        tail.write(3, found.more)
        tail.write(4, found.count)
        let count = values.encodedCount
        let messageBytes = head.bytes.count + count + tail.bytes.count
        if count > Self.wholeBytesMax {
            var beginning = GRPCFrame(capacity: head.bytes.count, messageBytes: messageBytes)
            beginning.append(head.bytes)
            let end = ByteBuffer(bytes: tail.bytes)
            return .pieces(EtcdRangePieces(view, values, head: beginning.buffer, tail: end))
        }
        var frame = GRPCFrame(capacity: messageBytes)
        frame.append(head.bytes)
        withExtendedLifetime(view) {
            frame.append(count: count) { values.write(first: count, into: $0) }
        }
        frame.append(tail.bytes)
        return .whole(frame.finish())
    }

    /// Up to which size an answer is made as a whole.
    private static let wholeBytesMax = 256 * 1024
}
