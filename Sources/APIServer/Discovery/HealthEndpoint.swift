internal import Store

/// Says whether the server lives and can serve.
struct HealthEndpoint: Sendable {
    let store: any KeyValueStore
    let gate: StartGate

    /// Whether the path asks after the server's health, which has an answer before all else.
    static func serves(_ path: String) -> Bool {
        path.split(separator: "/").first.map { ["healthz", "livez", "readyz"].contains($0) } ?? false
    }

    func respond(_ request: APIRequest) async throws -> APIResponse? {
        let segments = request.info.path.split(separator: "/")
        guard let first = segments.first, Self.serves(request.info.path), segments.count <= 2 else { return nil }
        let checks = await self.checks()
        if segments.count == 2 {
            guard let check = checks.first(where: { $0.name == segments[1] }) else { return nil }
            return .text(
                check.isGood ? "ok" : "internal server error: \(check.name) failed",
                status: check.isGood ? 200 : 500
            )
        }
        let excluded = Set(request.query.all("exclude"))
        let failed = checks.filter { !$0.isGood && !excluded.contains($0.name) }
        guard !failed.isEmpty || request.query.flag("verbose") || request.query.all("verbose").contains("") else {
            return .text("ok")
        }
        var text = ""
        for check in checks {
            if excluded.contains(check.name) {
                text += "[+]\(check.name) excluded: ok\n"
            } else {
                text += check.isGood ? "[+]\(check.name) ok\n" : "[-]\(check.name) failed: reason withheld\n"
            }
        }
        text += failed.isEmpty ? "\(first) check passed\n" : "\(first) check failed\n"
        return .text(text, status: failed.isEmpty ? 200 : 500)
    }

    private func checks() async -> [(name: String, isGood: Bool)] {
        let reads = (try? await self.store.currentRevision()) != nil
        return [("ping", true), ("etcd", reads), ("poststarthook/bootstrap", self.gate.isOpen)]
    }
}
