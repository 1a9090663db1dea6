internal import Core
internal import KubernetesAPI
internal import Store
internal import Transport

/// `/metrics`: what the server counts, by Kubernetes' names.
struct MetricsEndpoint: Sendable {
    let requests: RequestMetrics
    let counts: ObjectCounts
    let flow: FlowController?
    let audit: AuditTrail?

    func respond(_ request: APIRequest) -> APIResponse? {
        guard request.info.path == "/metrics", request.method == "GET" || request.method == "HEAD" else { return nil }
        var writer = MetricsWriter()
        self.requests.write(to: &writer)
        writer.add(
            "apiserver_storage_objects",
            .gauge,
            "Stored objects by resource, as of the last count.",
            self.counts.all.map { (MetricsWriter.label("resource", $0.key.description), $0.value) }
        )
        if let flow = self.flow { FlowMetrics.write(flow.snapshot(), to: &writer) }
        if let audit = self.audit { Self.write(audit, to: &writer) }
        Self.writeProcess(to: &writer)
        var response = APIResponse.text(writer.text)
        response.headers.set("content-type", "text/plain; version=0.0.4; charset=utf-8")
        return response
    }

    private static func write(_ audit: AuditTrail, to writer: inout MetricsWriter) {
        let counts = audit.log.counts
        writer.add("apiserver_audit_event_total", .counter, "Events that were written.", counts.written)
        writer.add(
            "apiserver_audit_error_total",
            .counter,
            "Events that were lost: the disk was too slow, or failed.",
            [(MetricsWriter.label("plugin", "log"), counts.dropped + counts.failed)]
        )
    }

    private static func writeProcess(to writer: inout MetricsWriter) {
        let version = ServerVersion().json
        let labels = ["gitVersion", "major", "minor", "platform"].compactMap { key in
            version[key]?.string.map { (key, $0) }
        }
        writer.add(
            "kubernetes_build_info",
            .gauge,
            "Which version this is.",
            [
                (
                    labels.map { key, value in
                        let name = key == "gitVersion" ? "git_version" : key
                        return MetricsWriter.label(name, value)
                    }.joined(separator: ","), 1
                )
            ]
        )
        guard let usage = ProcessUsage() else { return }
        writer.add("process_cpu_seconds_total", .counter, "Time on processors.", usage.cpuSeconds)
        writer.add("process_resident_memory_bytes", .gauge, "Memory that is resident.", usage.residentBytes)
        writer.add("process_start_time_seconds", .gauge, "When the process began, since 1970.", usage.startSeconds)
        writer.add("process_virtual_memory_bytes", .gauge, "Address space.", usage.virtualBytes)
    }
}
