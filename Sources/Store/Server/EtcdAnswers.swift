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
        _ events: [StoreEvent],
        _ id: Int64,
        header: [UInt8],
        withPrevious: Bool
    ) -> [UInt8] {
        let size = events.reduce(header.count + 32) { $0 + $1.value.key.count + $1.value.value.count + 80 }
        var writer = EtcdFieldWriter(capacity: size)
        writer.write(1, message: header)
        writer.write(2, id)
        for event in events {
            let value = KeyValue(event.value).encoded()
            var message = EtcdFieldWriter(capacity: value.count + 16)
            message.write(1, event.kind == .delete)
            message.write(2, message: value)
            if withPrevious, let previous = event.previous {
                message.write(3, message: KeyValue(previous).encoded())
            }
            writer.write(11, message: message.bytes)
        }
        return writer.bytes
    }
}

extension KeyValue {
    /// The same in the words that are stored.
    fileprivate init(_ value: StoredValue) {
        self.init(
            key: value.key,
            createRevision: value.createRevision,
            modRevision: value.modRevision,
            version: value.version,
            value: value.value,
            lease: value.lease
        )
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
        writer.write(4, self.status.now.term.rawValue)
        return writer.bytes
    }

    /// The framed answer to an operation.
    func framed(_ result: OperationResult) -> ByteBuffer {
        let bytes = result.encoded(header: self.encodedHeader(revision: result.revision))
        var frame = GRPCFrame(capacity: bytes.count)
        frame.append(bytes)
        return frame.finished()
    }

    /// The framed answer to a read. Values that are sent as they are stored are copied once, from the mapped file.
    func framedRange(_ query: RangeQuery) throws -> ByteBuffer {
        let view = try self.readableView()
        self.status.metrics.ranges.add(1, ordering: .relaxed)
        guard query.isPlain else {
            return self.framed(.range(try Self.evaluate(view) { view throws(MVCCError) in try view.range(query) }))
        }
        var frame = GRPCFrame(capacity: 512)
        var head = EtcdFieldWriter()
        head.write(1, message: self.encodedHeader(revision: view.currentRevision))
        frame.append(head.bytes)
        let found = try Self.evaluate(view) { view throws(MVCCError) in
            try view.range(plain: query) { value in
                var prefix = EtcdFieldWriter(capacity: 8)
                prefix.writePrefix(2, count: value.count)
                frame.append(prefix.bytes)
                frame.append(value)
            }
        }
        var tail = EtcdFieldWriter(capacity: 16)
        tail.write(3, found.more)
        tail.write(4, found.count)
        frame.append(tail.bytes)
        return frame.finished()
    }
}
