internal import Identity
internal import KubernetesClient
internal import Logging
internal import NIOCore
internal import Transport

/// How many reads of one path a server answers, in one encoding, over a few connections' worth of tasks.
struct ReadRates {
    struct Result {
        var requestsPerSecond: Double
        var latency: Samples
        var bytesEach: Int
    }

    var client: HTTPClient
    var tasks: Int
    var duration: Duration

    /// - Throws: when any answer is not 200.
    func measure(_ path: String, accept: String) async throws -> Result {
        let clock = ContinuousClock()
        let end = clock.now + self.duration
        let client = self.client
        let parts = try await withThrowingTaskGroup(of: (Samples, Int).self) { group in
            for _ in 0..<self.tasks {
                group.addTask {
                    var samples = Samples()
                    var bytes = 0
                    while clock.now < end {
                        let start = clock.now
                        bytes = try await Self.read(client, path, accept)
                        samples.append(clock.now - start)
                    }
                    return (samples, bytes)
                }
            }
            var parts: [(Samples, Int)] = []
            for try await part in group { parts.append(part) }
            return parts
        }
        var all = Samples()
        for (samples, _) in parts { for value in samples.values { all.append(value) } }
        return Result(
            requestsPerSecond: Double(all.values.count) / self.duration.seconds,
            latency: all,
            bytesEach: parts.first?.1 ?? 0
        )
    }

    private static func read(_ client: HTTPClient, _ path: String, _ accept: String) async throws -> Int {
        let head = HTTPRequestHead(method: "GET", path: path, headers: ["accept": accept])
        let response = try await client.execute(head, body: nil, timeout: .seconds(30))
        var bytes = 0
        while let chunk = try await response.body.next() { bytes += chunk.readableBytes }
        guard response.status == 200 else { throw BenchError(message: "GET \(path) answered \(response.status)") }
        return bytes
    }
}
