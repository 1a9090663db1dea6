/// Flow control's part of `/metrics`.
enum FlowMetrics {
    static func write(
        _ snapshot: (statistics: FlowStatistics, levels: [String: FlowDispatcher.Level]),
        to writer: inout MetricsWriter
    ) {
        let prefix = "apiserver_flowcontrol_"
        func ofLevel(_ name: String) -> String { MetricsWriter.label("priority_level", name) }
        let limited = snapshot.levels.filter { !$0.value.configuration.isExempt }
        writer.add(
            prefix + "current_executing_requests",
            .gauge,
            "Requests that run, by priority level.",
            snapshot.levels.map { (ofLevel($0.key), $0.value.running) }
        )
        writer.add(
            prefix + "current_executing_seats",
            .gauge,
            "Seats that are taken, by priority level.",
            snapshot.levels.map { (ofLevel($0.key), $0.value.usedSeats) }
        )
        writer.add(
            prefix + "current_inqueue_requests",
            .gauge,
            "Requests that wait, by priority level.",
            limited.map { (ofLevel($0.key), $0.value.queues.waitingCount) }
        )
        writer.add(
            prefix + "dispatched_requests_total",
            .counter,
            "Requests that began to run.",
            snapshot.statistics.dispatched.map { (Self.labels($0.key), $0.value) }
        )
        writer.add(
            prefix + "nominal_limit_seats",
            .gauge,
            "Seats of each priority level.",
            snapshot.levels.map { (ofLevel($0.key), $0.value.seats) }
        )
        writer.add(
            prefix + "rejected_requests_total",
            .counter,
            "Requests that were refused.",
            snapshot.statistics.refused.flatMap { key, reasons in
                reasons.map { (Self.labels(key) + "," + MetricsWriter.label("reason", $0.key), $0.value) }
            }
        )
        writer.add(
            prefix + "request_wait_duration_seconds",
            "How long requests waited before they ran.",
            snapshot.statistics.waits.map { (#"execute="true","# + Self.labels($0.key), $0.value) }
        )
    }

    private static func labels(_ key: FlowStatistics.Key) -> String {
        MetricsWriter.label("flow_schema", key.schema) + "," + MetricsWriter.label("priority_level", key.level)
    }
}
