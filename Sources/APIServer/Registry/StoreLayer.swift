internal import Store

/// A store that shows what lies in the one below it in another form. What has no form goes through as it is.
protocol StoreLayer: KeyValueStore {
    var base: any KeyValueStore { get }
}

extension StoreLayer {
    func count(start: [UInt8], end: [UInt8], revision: Int64) async throws -> Int64 {
        try await self.base.count(start: start, end: end, revision: revision)
    }

    func currentRevision() async throws -> Int64 { try await self.base.currentRevision() }

    func compact(at revision: Int64) async throws { try await self.base.compact(at: revision) }

    func grantLease(id: Int64, timeToLive: Int64) async throws -> StoreLease {
        try await self.base.grantLease(id: id, timeToLive: timeToLive)
    }

    func keepLeaseAlive(_ id: Int64) async throws -> StoreLease { try await self.base.keepLeaseAlive(id) }

    func revokeLease(_ id: Int64) async throws { try await self.base.revokeLease(id) }
}
