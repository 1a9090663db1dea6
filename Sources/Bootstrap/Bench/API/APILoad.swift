internal import NIOCore
internal import Synchronization
internal import Transport

/// Puts the load of the rows on one server.
struct APILoad: Sendable {
    typealias Step = @Sendable (Int) async throws -> Void

    let target: APITarget
    /// How long a row may take.
    let duration: Duration
    /// How many pods lists show.
    let podCount: Int
    /// How many changes watchers see.
    let eventCount: Int

    /// The requests of one client of a row that are made ready, and deleted, at most.
    private static let deletesMax = 20_000

    func prepare() async throws {
        for (path, body) in APIObjects.setup { try await self.target.send("POST", path, body) }
        try await self.target.send("POST", APIObjects.configMaps, APIObjects.configMap("read"))
    }

    func run(_ row: APIRow) async throws -> APIResult {
        let target = self.target
        switch row.kind {
        case .create:
            return try await self.measure(row) { client in
                { step in
                    let name = "create-\(row.clients)-\(client)-\(step)"
                    let body = APIObjects.configMap(name)
                    try await target.send("POST", APIObjects.configMaps, body, client: client)
                }
            }
        case .get(let form):
            let path = APIObjects.configMaps + "/read"
            return try await self.measure(row) { client in
                { _ in try await target.send("GET", path, accept: form, client: client) }
            }
        case .update: return try await self.changes(row, "PUT")
        case .patch: return try await self.changes(row, "PATCH")
        case .delete: return try await self.deletes(row)
        case .list(let form, let query):
            try await self.makePods()
            return try await self.measure(row) { client in
                { _ in try await target.send("GET", APIObjects.pods + query, accept: form, client: client) }
            }
        case .listLarge:
            try await Self.spread(over: 10, count: APIObjects.largeCount) { number, client in
                try await target.send("POST", APIObjects.large, APIObjects.large("large-\(number)"), client: client)
            }
            return try await self.measure(row) { client in
                { _ in try await target.send("GET", APIObjects.large, client: client) }
            }
        case .discovery:
            return try await self.measure(row) { client in
                { _ in try await target.send("GET", "/apis/apps/v1", accept: .json, client: client) }
            }
        case .watchAll, .watchOwnNode: return try await WatchFanOut(load: self).run(row)
        }
    }

    private func changes(_ row: APIRow, _ method: String) async throws -> APIResult {
        let target = self.target
        return try await self.measure(row) { client in
            let name = "\(row.name)-\(row.clients)-\(client)"
            try await target.send("POST", APIObjects.configMaps, APIObjects.configMap(name))
            let path = "\(APIObjects.configMaps)/\(name)"
            return { step in
                if method == "PUT" {
                    try await target.send("PUT", path, APIObjects.configMap(name, revision: step + 1), client: client)
                } else {
                    let patch = Array(#"{"data":{"revision":"\#(step + 1)"}}"#.utf8)
                    let type = "application/strategic-merge-patch+json"
                    try await target.send("PATCH", path, patch, type: type, client: client)
                }
            }
        }
    }

    /// Deletes what the creating row of as many clients has left.
    private func deletes(_ row: APIRow) async throws -> APIResult {
        let target = self.target
        let each = max(min(Self.deletesMax, 2_000 * row.clients) / row.clients, 1)
        try await Self.spread(over: 50, count: each * row.clients) { number, client in
            let name = "delete-\(row.clients)-\(number / each)-\(number % each)"
            try await target.send("POST", APIObjects.configMaps, APIObjects.configMap(name), client: client)
        }
        return try await self.measure(row, stepsMax: each) { client in
            { step in
                let path = "\(APIObjects.configMaps)/delete-\(row.clients)-\(client)-\(step)"
                try await target.send("DELETE", path, client: client)
            }
        }
    }

    /// Makes the pods that lists show, unless they are there.
    private func makePods() async throws {
        let target = self.target
        let last = "\(APIObjects.pods)/listed-\(self.podCount - 1)"
        if (try? await target.send("GET", last)) != nil { return }
        try await Self.spread(over: 50, count: self.podCount - 1) { number, client in
            let pod = APIObjects.pod("listed-\(number)", bytes: APIObjects.podBytes)
            try await target.send("POST", APIObjects.pods, pod, client: client)
        }
        let pod = APIObjects.pod("listed-\(self.podCount - 1)", bytes: APIObjects.podBytes)
        try await target.send("POST", APIObjects.pods, pod)
    }

    /// Does `count` things, several at a time.
    static func spread(
        over clients: Int,
        count: Int,
        _ body: @escaping @Sendable (_ number: Int, _ client: Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                group.addTask {
                    for number in stride(from: client, to: count, by: clients) { try await body(number, client) }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Runs the clients' steps until time or steps are used up.
    private func measure(
        _ row: APIRow,
        stepsMax: Int = .max,
        _ makeStep: @Sendable (Int) async throws -> Step
    ) async throws -> APIResult {
        var steps: [Step] = []
        for client in 0..<row.clients { steps.append(try await makeStep(client)) }
        let meter = APIMeter(self.target)
        let clock = ContinuousClock()
        let end = clock.now + self.duration
        let parts = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for step in steps {
                group.addTask {
                    var values: [Duration] = []
                    var began = clock.now
                    while began < end, values.count < stepsMax {
                        try await step(values.count)
                        let now = clock.now
                        values.append(now - began)
                        began = now
                    }
                    return values
                }
            }
            var parts: [[Duration]] = []
            for try await part in group { parts.append(part) }
            return parts
        }
        let values = parts.flatMap(\.self)
        return meter.result(row, operations: values.count, values)
    }
}
