internal import Synchronization
internal import Transport

/// Counts requests, for `/metrics`.
final class RequestMetrics: Sendable {
    private struct Labels: Hashable {
        var verb: String
        var group: String
        var version: String
        var resource: String
        var subresource: String
        var code: Int

        var text: String {
            "code=\"\(self.code)\",group=\"\(self.group)\",resource=\"\(self.resource)\","
                + "subresource=\"\(self.subresource)\",verb=\"\(self.verb.uppercased())\",version=\"\(self.version)\""
        }
    }

    private let counts = Mutex<[Labels: Int]>([:])

    func record(_ info: RequestInfo, status: Int) {
        // Names that clients make up must not become labels.
        let isKnown = info.isResourceRequest && status != 404
        let labels = Labels(
            verb: info.verb,
            group: isKnown ? info.group : "",
            version: isKnown ? info.version : "",
            resource: isKnown ? info.resource : "",
            subresource: isKnown ? info.subresource : "",
            code: status
        )
        self.counts.withLock { $0[labels, default: 0] += 1 }
    }

    func response() -> APIResponse {
        var text = "# HELP apiserver_request_total Requests by verb, resource and code.\n"
        text += "# TYPE apiserver_request_total counter\n"
        let counts = self.counts.withLock { $0 }
        for (labels, count) in counts.map({ ($0.key.text, $0.value) }).sorted(by: { $0.0 < $1.0 }) {
            text += "apiserver_request_total{\(labels)} \(count)\n"
        }
        var response = APIResponse.text(text)
        response.headers.set("content-type", "text/plain; version=0.0.4; charset=utf-8")
        return response
    }
}
