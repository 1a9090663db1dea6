internal import Foundation
internal import Identity
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import Transport
internal import Wire

/// Starts a cluster of its own beside any other, measures it, and removes it without a trace.
struct ClusterBench {
    var image: String?
    var pods: Int
    var idle: Duration
    var rate: Duration

    /// - Parameter report: takes one line of results at a time.
    func run(_ report: @Sendable (String) -> Void) async throws {
        let cluster = try BenchCluster()
        do {
            try await self.measure(cluster, report)
        } catch {
            try await cluster.remove()
            throw error
        }
        try await cluster.remove()
    }

    private func measure(_ cluster: BenchCluster, _ report: @Sendable (String) -> Void) async throws {
        let ready = try await cluster.start()
        report("start to ready: \(ready.millisecondsText)")
        let client = try cluster.makeClient()
        try await self.measureIdle(cluster, report)
        try await self.measurePods(cluster, client, report)
        try await self.measureReads(cluster, client, report)
        await client.shutdown()
    }

    private func measureIdle(_ cluster: BenchCluster, _ report: @Sendable (String) -> Void) async throws {
        let meter = ProcessMeter(pid: cluster.pid)
        let before = meter.processorTime()
        try await Task.sleep(for: self.idle)
        let used = (meter.processorTime() - before).seconds / self.idle.seconds * 100
        let resident = meter.resident()
        let percent = String(format: "%.2f", used)
        report("idle for \(Int(self.idle.seconds)) s: \(percent) % of a core")
        report("resident: \(Self.mebibytes(resident.totalBytes)), anonymous \(Self.mebibytes(resident.anonymousBytes))")
    }

    private func measurePods(
        _ cluster: BenchCluster,
        _ client: KubernetesClient,
        _ report: @Sendable (String) -> Void
    ) async throws {
        var shims: [Int] = []
        if self.image == nil { try await cluster.addSampleImage() }
        let image = self.image ?? cluster.sampleImage
        let latency = try await PodLatency(client: client, image: image).measure(count: self.pods) { _ in
            shims += cluster.shims().map { ProcessMeter(pid: $0).proportionalBytes() }
        }
        report("pod create to Running, \(self.pods) pods: \(latency.summary)")
        if let most = shims.max() {
            let mean = Self.mebibytes(shims.reduce(0, +) / shims.count)
            report("shim of a pod: \(mean) PSS, at most \(Self.mebibytes(most))")
        }
    }

    private func measureReads(
        _ cluster: BenchCluster,
        _ client: KubernetesClient,
        _ report: @Sendable (String) -> Void
    ) async throws {
        let count = 500
        for index in 0..<count {
            try await client.create(
                CoreV1.ConfigMap {
                    $0.metadata.name = "bench-\(index)"
                    $0.metadata.namespace = "default"
                    $0.data = ["key": String(repeating: "x", count: 512)]
                }
            )
        }
        let path = "/api/v1/namespaces/default/configmaps"
        let http = try cluster.makeHTTPClient()
        let meter = ProcessMeter(pid: cluster.pid)
        for (verb, path) in [("GET", path + "/bench-0"), ("LIST of \(count)", path)] {
            for (name, accept) in [("protobuf", "application/vnd.kubernetes.protobuf"), ("JSON", "application/json")] {
                let before = meter.processorTime()
                let rates = ReadRates(client: http, tasks: 8, duration: self.rate)
                let result = try await rates.measure(path, accept: accept)
                let used = (meter.processorTime() - before).seconds
                let perThousand = used / Double(result.latency.values.count) * 1000
                report(
                    "\(verb) in \(name), \(result.bytesEach) bytes: \(Int(result.requestsPerSecond))/s, "
                        + "\(result.latency.summary), \(String(format: "%.3f", perThousand)) s of server CPU a 1,000"
                )
            }
        }
        await http.shutdown()
    }

    private static func mebibytes(_ bytes: Int) -> String {
        String(format: "%.1f MiB", Double(bytes) / 1_048_576)
    }
}
