internal import Raft
internal import Wire

// What the store found, in etcd's words.

extension EtcdMVCC.KeyValue {
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
            header.raftTerm = self.status.term.rawValue
        }
    }

    /// The header of an answer that belongs to no revision in particular.
    func header() -> Etcd.ResponseHeader {
        self.header(revision: self.hub.currentRevision)
    }
}
