internal import NIOCore
internal import Synchronization
internal import Transport

/// Many watchers, some changes: how fast every watcher has seen all that it is to see.
struct WatchFanOut: Sendable {
    let load: APILoad

    /// When the changes were made, and when watchers saw them; the watchers note only every so many, to stay cheap.
    private final class Times: Sendable {
        let began = Mutex<[ContinuousClock.Instant]>([])
        let delays = Mutex<[Duration]>([])
    }

    func run(_ row: APIRow) async throws -> APIResult {
        let target = self.load.target
        let isOwn = row.kind == .watchOwnNode
        let times = Times()
        let events = self.load.eventCount
        // Each watcher of its own node sees one pod, where there is one.
        let watchers = row.clients
        let bodies = try await self.open(row)
        let meter = APIMeter(target)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, body) in bodies.enumerated() {
                let expected = isOwn ? (number < events ? 1 : 0) : events
                guard expected > 0 else { continue }
                group.addTask { try await Self.read(body, expected, place: isOwn ? number : nil, times) }
            }
            for number in 0..<events {
                times.began.withLock { $0.append(.now) }
                if isOwn {
                    let pod = APIObjects.pod("own-\(number)", node: "node-\(number)", bytes: 1_024)
                    try await target.send("POST", APIObjects.pods, pod, client: number)
                } else {
                    let name = "seen-\(watchers)-\(number)"
                    try await target.send("POST", APIObjects.configMaps, APIObjects.configMap(name), client: number)
                }
            }
            try await group.waitForAll()
        }
        let result = meter.result(row, operations: isOwn ? events : events * watchers, times.delays.withLock { $0 })
        withExtendedLifetime(bodies) {}
        return result
    }

    private func open(_ row: APIRow) async throws -> [HTTPBody] {
        let target = self.load.target
        let isOwn = row.kind == .watchOwnNode
        let path = isOwn ? APIObjects.pods : APIObjects.configMaps
        // From the newest state on, without the objects that are there.
        let revision = try await target.resourceVersion(path)
        let opened = Mutex<[Int: HTTPBody]>([:])
        try await APILoad.spread(over: 50, count: row.clients) { number, client in
            let selector = isOwn ? "&fieldSelector=spec.nodeName%3Dnode-\(number)" : ""
            let query = "?watch=true&timeoutSeconds=3600&resourceVersion=\(revision)"
            let body = try await target.watch(path + query + selector, client: client)
            opened.withLock { $0[number] = body }
        }
        return opened.withLock { bodies in (0..<row.clients).compactMap { bodies[$0] } }
    }

    private static func read(_ body: HTTPBody, _ expected: Int, place: Int?, _ times: Times) async throws {
        var counter = WatchFrameCounter()
        var noted = 0
        while counter.count < expected {
            guard let chunk = try await body.next() else {
                throw BenchError(message: "a watch ended after \(counter.count) of \(expected) events")
            }
            counter.add(chunk)
            guard counter.count > noted else { continue }
            noted = counter.count
            let now = ContinuousClock.now
            let began = times.began.withLock { $0[min(place ?? (noted - 1), $0.count - 1)] }
            times.delays.withLock { $0.append(now - began) }
        }
    }
}
