internal import NIOCore
internal import Synchronization
internal import Transport

/// Counts requests, for `/metrics`. State: `Mutex`.
final class RequestMetrics: Sendable {
    /// What requests are told apart by; never a name that clients make up.
    private struct Labels: Hashable {
        var group = ""
        var resource = ""
        var scope = ""
        var subresource = ""
        var verb: String
        var version = ""
        var code = 0
        var isDryRun = false

        /// - Parameter status: nil where that is not known yet.
        init(_ request: APIRequest, status: Int?) {
            let info = request.info
            self.verb = RequestMetrics.verb(of: request)
            guard info.isResourceRequest, status != 404 else {
                if HealthEndpoint.serves(info.path) || info.path == "/metrics" { self.subresource = info.path }
                return
            }
            self.group = info.group
            self.version = info.version
            self.resource = info.resource
            self.subresource = info.subresource
            self.scope =
                !info.name.isEmpty || info.verb == "create"
                ? "resource" : info.namespace.isEmpty ? "cluster" : "namespace"
            self.isDryRun = request.query["dryRun"] == "All"
        }

        func text(code: Bool = false, dryRun: Bool = true, component: Bool = true) -> String {
            var text = code ? "code=\"\(self.code)\"," : ""
            if component { text += "component=\"apiserver\"," }
            if dryRun { text += "dry_run=\"\(self.isDryRun ? "All" : "")\"," }
            text += "group=\"\(self.group)\",resource=\"\(self.resource)\",scope=\"\(self.scope)\","
            text += "subresource=\"\(self.subresource)\",verb=\"\(self.verb)\",version=\"\(self.version)\""
            return text
        }
    }

    private struct State {
        var total: [Labels: Int] = [:]
        var durations: [Labels: Histogram] = [:]
        var sizes: [Labels: Histogram] = [:]
        var longRunning: [Labels: Int] = [:]
        var inflight: [Bool: Int] = [:]
    }

    private static let durationBounds = [
        0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60,
    ]
    private static let sizeBounds = [1_000, 10_000, 100_000, 1e6, 1e7, 1e8, 1e9]

    private let state = Mutex(State())

    /// A request begins to be answered.
    func begin(_ request: APIRequest) {
        self.change(request, by: 1)
    }

    /// Its answer is complete, or broken off.
    func end(_ request: APIRequest, _ response: APIResponse, duration: Duration) {
        self.change(request, by: -1)
        var labels = Labels(request, status: response.status)
        self.state.withLock { state in
            if !request.info.isLongRunning {
                state.durations[labels, default: Histogram(bounds: Self.durationBounds)].record(duration.seconds)
                if case .whole(let bytes) = response.body, labels.verb == "GET" || labels.verb == "LIST" {
                    let size = Double(bytes.readableBytes)
                    state.sizes[labels, default: Histogram(bounds: Self.sizeBounds)].record(size)
                }
            }
            labels.code = response.status
            state.total[labels, default: 0] += 1
        }
    }

    private func change(_ request: APIRequest, by difference: Int) {
        let isLong = request.info.isLongRunning
        let isMutating = !["get", "list", "watch", "head", "options"].contains(request.info.verb)
        self.state.withLock { state in
            if isLong {
                state.longRunning[Labels(request, status: nil), default: 0] += difference
            } else {
                state.inflight[isMutating, default: 0] += difference
            }
        }
    }

    func write(to writer: inout MetricsWriter) {
        let state = self.state.withLock { $0 }
        writer.add(
            "apiserver_current_inflight_requests",
            .gauge,
            "Requests that are being answered, but for those that go on for long.",
            [(true, "mutating"), (false, "readOnly")].map {
                (MetricsWriter.label("request_kind", $0.1), state.inflight[$0.0] ?? 0)
            }
        )
        writer.add(
            "apiserver_longrunning_requests",
            .gauge,
            "Watches, logs and connections that are open.",
            state.longRunning.filter { $0.value > 0 }.map { ($0.key.text(dryRun: false), $0.value) }
        )
        writer.add(
            "apiserver_request_duration_seconds",
            "How long requests took, but for those that go on for long.",
            state.durations.map { ($0.key.text(), $0.value) }
        )
        writer.add(
            "apiserver_request_total",
            .counter,
            "Requests by verb, resource and code.",
            state.total.map { ($0.key.text(code: true), $0.value) }
        )
        writer.add(
            "apiserver_response_sizes",
            "Bytes of the answers to reads.",
            state.sizes.map { ($0.key.text(dryRun: false), $0.value) }
        )
    }

    /// The verb as Kubernetes' metrics name it: the method, but for reads and deletes of collections and connections.
    private static func verb(of request: APIRequest) -> String {
        let info = request.info
        guard info.isResourceRequest else {
            return ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(request.method)
                ? request.method : "OTHER"
        }
        if ["exec", "attach", "portforward", "proxy"].contains(info.subresource) { return "CONNECT" }
        switch info.verb {
        case "create": return "POST"
        case "update": return "PUT"
        case "patch":
            let isApply = request.headers.first("content-type")?.hasPrefix("application/apply-patch") == true
            return isApply ? "APPLY" : "PATCH"
        case "get", "list", "watch", "delete", "deletecollection": return info.verb.uppercased()
        default: return "OTHER"
        }
    }
}
