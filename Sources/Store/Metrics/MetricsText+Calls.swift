internal import RPC

extension MetricsText {
    /// Adds what was counted of the calls of every method, under the names and labels that gRPC servers usually have,
    /// etcd's among them. What never happened is there with 0, so that rates can be told from the first time on.
    mutating func add(calls methods: [GRPCMethodCounts]) {
        let labelled = methods.map { ($0, Self.labels($0)) }
        self.add(
            "grpc_server_handled_total",
            "Calls that ended, by their status.",
            labelled.flatMap { counts, labels in
                GRPCCode.allCases.map { ("grpc_code=\"\($0.name)\",\(labels)", counts.handled($0)) }
            }
        )
        self.add(
            "grpc_server_msg_received_total",
            "Messages received.",
            labelled.map { ($0.1, $0.0.received) }
        )
        self.add("grpc_server_msg_sent_total", "Messages sent.", labelled.map { ($0.1, $0.0.sent) })
        self.add("grpc_server_started_total", "Calls that began.", labelled.map { ($0.1, $0.0.started) })
    }

    private static func labels(_ counts: GRPCMethodCounts) -> String {
        let parts = counts.path.split(separator: "/")
        let (service, method) = (parts.first ?? "", parts.last ?? "")
        return "grpc_method=\"\(method)\",grpc_service=\"\(service)\",grpc_type=\"\(counts.kind.rawValue)\""
    }
}
