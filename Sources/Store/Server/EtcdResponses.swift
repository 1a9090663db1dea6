internal import MVCC
internal import Raft
internal import Wire

// What the store found, in etcd's words.

extension EtcdMVCC.KeyValue {
    init(_ value: KeyValue) {
        self.init()
        self.key = value.key
        self.createRevision = value.createRevision
        self.modRevision = value.modRevision
        self.version = value.version
        self.value = value.value
        self.lease = value.lease
    }

    init(_ value: StoredValue) {
        self.init()
        self.key = value.key
        self.createRevision = value.createRevision
        self.modRevision = value.modRevision
        self.version = value.version
        self.value = value.value
        self.lease = value.lease
    }
}

extension Etcd.RangeResponse {
    init(_ result: RangeResult, header: Etcd.ResponseHeader) {
        self.init()
        self.header = header
        self.kvs = result.values.map { EtcdMVCC.KeyValue($0) }
        self.more = result.more
        self.count = result.count
    }
}

extension Etcd.PutResponse {
    init(previous: KeyValue?, header: Etcd.ResponseHeader) {
        self.init()
        self.header = header
        if let previous { self.prevKv = EtcdMVCC.KeyValue(previous) }
    }
}

extension Etcd.DeleteRangeResponse {
    init(count: Int64, previous: [KeyValue], header: Etcd.ResponseHeader) {
        self.init()
        self.header = header
        self.deleted = count
        self.prevKvs = previous.map { EtcdMVCC.KeyValue($0) }
    }
}

extension Etcd.TxnResponse {
    init(succeeded: Bool, results: [OperationResult], header: Etcd.ResponseHeader) {
        self.init()
        self.header = header
        self.succeeded = succeeded
        self.responses = results.map { Etcd.ResponseOp($0) }
    }
}

extension Etcd.ResponseOp {
    /// The answer to a step of a transaction; its header has only the revision.
    init(_ result: OperationResult) {
        self.init()
        let header = Etcd.ResponseHeader { $0.revision = result.revision }
        switch result {
        case .range(let found):
            self.responseRange = Etcd.RangeResponse(found, header: header)
        case .put(let previous, _):
            self.responsePut = Etcd.PutResponse(previous: previous, header: header)
        case .delete(let count, let previous, _):
            self.responseDeleteRange = Etcd.DeleteRangeResponse(count: count, previous: previous, header: header)
        case .transaction(let succeeded, let results, _):
            self.responseTxn = Etcd.TxnResponse(succeeded: succeeded, results: results, header: header)
        }
    }
}

extension EtcdMVCC.Event {
    init(_ event: StoreEvent, withPrevious: Bool) {
        self.init()
        self.type = event.kind == .put ? .put : .delete
        self.kv = EtcdMVCC.KeyValue(event.value)
        if withPrevious, let previous = event.previous { self.prevKv = EtcdMVCC.KeyValue(previous) }
    }
}

extension StoreMember {
    /// The header of an answer, with the revision it was given at.
    func header(revision: Int64) -> Etcd.ResponseHeader {
        Etcd.ResponseHeader { header in
            header.clusterId = self.clusterID
            header.memberId = self.memberID
            header.revision = revision
            header.raftTerm = self.status.now.term.rawValue
        }
    }

    /// The header of an answer that belongs to no revision in particular.
    func header() -> Etcd.ResponseHeader {
        self.header(revision: self.hub.currentRevision)
    }
}
