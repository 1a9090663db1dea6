internal import Store
internal import Transport

/// Says whether the server lives and can serve.
struct HealthEndpoint: Sendable {
    private static let roots: Set<String> = ["healthz", "livez", "readyz"]

    let store: any KeyValueStore
    let gate: StartGate
    /// Opens when the server is told to stop.
    let shutdown: StartGate

    /// Whether the path asks after the server's health, which has an answer before all else.
    static func serves(_ path: String) -> Bool {
        path.split(separator: "/").first.map { Self.roots.contains(String($0)) } ?? false
    }

    func respond(_ request: APIRequest) async throws -> APIResponse? {
        let parts = request.info.path.split(separator: "/", maxSplits: 1)
        guard let first = parts.first, Self.roots.contains(String(first)) else { return nil }
        let checks = await self.checks(isReadiness: first == "readyz")
        if parts.count == 2 {
            guard let check = checks.first(where: { $0.name == parts[1] }) else { return nil }
            return check.isGood
                ? Self.answer("ok") : Self.answer("internal server error: \(check.failure)\n", status: 500)
        }
        var excluded = Set(request.query.all("exclude"))
        var text = ""
        var isGood = true
        for check in checks {
            if excluded.remove(check.name) != nil {
                text += "[+]\(check.name) excluded: ok\n"
            } else if check.isGood {
                text += "[+]\(check.name) ok\n"
            } else {
                isGood = false
                text += "[-]\(check.name) failed: reason withheld\n"
            }
        }
        if !excluded.isEmpty {
            let names = excluded.sorted().map { "\"\($0)\"" }.joined(separator: ",")
            text += "warn: some health checks cannot be excluded: no matches for \(names)\n"
        }
        guard isGood else { return Self.answer(text + "\(first) check failed\n", status: 500) }
        guard !request.query.all("verbose").isEmpty else { return Self.answer("ok") }
        return Self.answer(text + "\(first) check passed\n")
    }

    private static func answer(_ text: String, status: Int = 200) -> APIResponse {
        var response = APIResponse.text(text, status: status)
        response.headers.append("x-content-type-options", "nosniff")
        return response
    }

    private typealias Check = (name: String, isGood: Bool, failure: String)

    private func checks(isReadiness: Bool) async -> [Check] {
        let reads = (try? await self.store.currentRevision()) != nil
        var checks: [Check] = [("ping", true, ""), ("log", true, ""), ("etcd", reads, "etcd failed: no answer")]
        if isReadiness {
            checks.append(("etcd-readiness", reads, "etcd failed: no answer"))
            checks.append(("informer-sync", self.gate.isOpen, "informers not started yet"))
        }
        for hook in [
            "rbac/bootstrap-roles", "scheduling/bootstrap-system-priority-classes",
            "priority-and-fairness-config-producer",
        ] {
            checks.append(("poststarthook/\(hook)", self.gate.isOpen, "not finished"))
        }
        if isReadiness { checks.append(("shutdown", !self.shutdown.isOpen, "process is shutting down")) }
        return checks
    }
}
