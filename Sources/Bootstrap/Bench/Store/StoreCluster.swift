internal import Foundation

/// The processes of one server or of the members of one cluster, and the connections to them.
struct StoreCluster {
    let processes: [StoreProcess]
    let target: StoreTarget

    private static let startTime = Duration.seconds(30)

    /// Waits until all of them serve.
    func waitUntilReady() async throws {
        let deadline = ContinuousClock.now + Self.startTime
        for place in self.processes.indices { try await self.waitUntilReady(place, deadline) }
    }

    /// Waits until one serves; the time of that.
    @discardableResult
    func waitUntilReady(
        _ place: Int,
        _ deadline: ContinuousClock.Instant = .now + Self.startTime
    ) async throws -> ContinuousClock.Instant {
        while ContinuousClock.now < deadline {
            try self.processes[place].check()
            if await self.target.answers(at: place) { return .now }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw BenchError(message: "\(self.processes[place].name) did not answer within \(Self.startTime)")
    }

    /// What the processes take that run now.
    var meters: [ProcessMeter] { self.processes.map { ProcessMeter(pid: $0.pid) } }

    func stop() async {
        await self.target.shutdown()
        for process in self.processes { process.stop() }
    }
}
