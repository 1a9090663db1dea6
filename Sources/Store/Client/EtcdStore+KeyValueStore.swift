internal import RPC
internal import Wire

extension EtcdStore: KeyValueStore {
    package func get(_ key: [UInt8], revision: Int64) async throws -> ReadOutcome {
        let request = Etcd.RangeRequest { request in
            request.key = key
            request.revision = revision
        }
        let response = try await self.read(Etcd.KVService.range, request)
        return ReadOutcome(value: response.kvs.first.map { StoredValue($0) }, revision: response.header.revision)
    }

    package func list(start: [UInt8], end: [UInt8], limit: Int, revision: Int64) async throws -> ListPage {
        let request = Etcd.RangeRequest { request in
            request.key = start
            request.rangeEnd = end
            request.limit = Int64(limit)
            request.revision = revision
        }
        let response = try await self.read(Etcd.KVService.range, request)
        let values = response.kvs.map { StoredValue($0) }
        return ListPage(
            values: values,
            revision: revision > 0 ? revision : response.header.revision,
            more: response.more,
            remainingCount: response.count - Int64(values.count)
        )
    }

    package func count(start: [UInt8], end: [UInt8], revision: Int64) async throws -> Int64 {
        let request = Etcd.RangeRequest { request in
            request.key = start
            request.rangeEnd = end
            request.revision = revision
            request.countOnly = true
        }
        return try await self.read(Etcd.KVService.range, request).count
    }

    package func put(
        _ key: [UInt8],
        _ value: [UInt8],
        expectedModRevision: Int64?,
        lease: Int64
    ) async throws -> PutOutcome {
        let put = Etcd.PutRequest { request in
            request.key = key
            request.value = value
            request.lease = lease
        }
        guard let expectedModRevision else {
            return .stored(revision: try await self.write(Etcd.KVService.put, put).header.revision)
        }
        let response = try await self.change(key, expectedModRevision, Etcd.RequestOp { $0.requestPut = put })
        let revision = response.header.revision
        if response.succeeded { return .stored(revision: revision) }
        return .conflict(current: Self.current(in: response), revision: revision)
    }

    package func delete(_ key: [UInt8], expectedModRevision: Int64?) async throws -> DeleteOutcome {
        let delete = Etcd.DeleteRangeRequest { request in
            request.key = key
            request.prevKv = true
        }
        let response: Etcd.DeleteRangeResponse
        let revision: Int64
        if let expectedModRevision {
            let operation = Etcd.RequestOp { $0.requestDeleteRange = delete }
            let answer = try await self.change(key, expectedModRevision, operation)
            revision = answer.header.revision
            guard answer.succeeded else {
                return Self.current(in: answer).map { .conflict(current: $0, revision: revision) }
                    ?? .absent(revision: revision)
            }
            response = answer.responses.first?.responseDeleteRange ?? Etcd.DeleteRangeResponse()
        } else {
            response = try await self.write(Etcd.KVService.deleteRange, delete)
            revision = response.header.revision
        }
        guard let previous = response.prevKvs.first else { return .absent(revision: revision) }
        return .deleted(previous: StoredValue(previous), revision: revision)
    }

    package func watch(start: [UInt8], end: [UInt8], from revision: Int64) async throws -> StoreWatch {
        let watch = EtcdWatch(store: self, start: start, end: end, from: revision)
        try await watch.connect()
        return StoreWatch(source: watch)
    }

    package func currentRevision() async throws -> Int64 {
        // Any read tells it; this one finds nothing and costs nothing.
        let request = Etcd.RangeRequest { request in
            request.key = [0]
            request.countOnly = true
        }
        return try await self.read(Etcd.KVService.range, request).header.revision
    }

    package func compact(at revision: Int64) async throws {
        _ = try await self.write(Etcd.KVService.compact, Etcd.CompactionRequest { $0.revision = revision })
    }

    package func grantLease(id: Int64, timeToLive: Int64) async throws -> StoreLease {
        let request = Etcd.LeaseGrantRequest { request in
            request.id = id
            request.ttl = timeToLive
        }
        let response = try await self.write(Etcd.LeaseService.leaseGrant, request)
        return StoreLease(id: response.id, timeToLive: response.ttl)
    }

    package func keepLeaseAlive(_ id: Int64) async throws -> StoreLease {
        try await self.repeating({ $0.isWorthAnotherServer }) { client, _, timeout in
            let (writer, reader) = try await client.bidirectional(Etcd.LeaseService.leaseKeepAlive, timeout: timeout)
            try await writer.write(Etcd.LeaseKeepAliveRequest { $0.id = id })
            try await writer.finish()
            guard let response = try await reader.next() else {
                throw StoreError(.connection, "the server ended a keep-alive without an answer")
            }
            guard response.ttl > 0 else { throw StoreError(.leaseNotFound, EtcdText.leaseNotFound) }
            return StoreLease(id: id, timeToLive: response.ttl)
        }
    }

    package func revokeLease(_ id: Int64) async throws {
        _ = try await self.write(Etcd.LeaseService.leaseRevoke, Etcd.LeaseRevokeRequest { $0.id = id })
    }

    private func change(
        _ key: [UInt8],
        _ expectedModRevision: Int64,
        _ operation: Etcd.RequestOp
    ) async throws -> Etcd.TxnResponse {
        let request = Etcd.TxnRequest { request in
            request.compare = [
                Etcd.Compare {
                    $0.target = .mod
                    $0.result = .equal
                    $0.key = key
                    $0.modRevision = expectedModRevision
                }
            ]
            request.success = [operation]
            request.failure = [Etcd.RequestOp { $0.requestRange = Etcd.RangeRequest { $0.key = key } }]
        }
        return try await self.write(Etcd.KVService.txn, request)
    }

    private static func current(in response: Etcd.TxnResponse) -> StoredValue? {
        response.responses.first?.responseRange?.kvs.first.map { StoredValue($0) }
    }
}

extension StoredValue {
    /// A value as a server sent it.
    init(_ value: EtcdMVCC.KeyValue) {
        self.init(
            key: value.key,
            value: value.value,
            createRevision: value.createRevision,
            modRevision: value.modRevision,
            version: value.version,
            lease: value.lease
        )
    }
}
