internal import Core
internal import KubernetesAPI
internal import Synchronization
internal import Transport

/// What is known of one request that is written down. State: `Mutex`.
final class AuditRecord: Sendable {
    private struct State {
        var impersonated: User?
        var body: [UInt8] = []
        var isComplete = false
    }

    let verdict: AuditPolicy.Verdict
    private let request: APIRequest
    private let peer: PeerIdentity
    private let state = Mutex(State())

    init(_ request: APIRequest, _ peer: PeerIdentity, _ verdict: AuditPolicy.Verdict) {
        self.request = request
        self.peer = peer
        self.verdict = verdict
    }

    /// As whom the request acts.
    func impersonates(_ user: User) {
        self.state.withLock { $0.impersonated = user }
    }

    /// The request's body has been read.
    func read(_ body: [UInt8]) {
        guard self.verdict.level >= .request else { return }
        self.state.withLock { $0.body = body }
    }

    /// True the first time: a request is over once.
    func complete() -> Bool {
        self.state.withLock { state in
            defer { state.isComplete = true }
            return !state.isComplete
        }
    }

    /// The event of a stage, as a line of JSON.
    func line(_ stage: AuditStage, _ response: APIResponse?, now: Instant) -> [UInt8] {
        let state = self.state.withLock { $0 }
        var event: JSONObject = [
            "kind": "Event", "apiVersion": "audit.k8s.io/v1", "level": .string(self.verdict.level.rawValue),
            "auditID": .string(self.request.notes.auditID), "stage": .string(stage.rawValue),
            "requestURI": .string(self.request.target), "verb": .string(self.request.info.verb),
            "user": Self.json(self.request.user),
        ]
        if let user = state.impersonated { event["impersonatedUser"] = Self.json(user) }
        if !self.sources.isEmpty { event["sourceIPs"] = .array(self.sources.map(JSONValue.string)) }
        if let agent = self.request.headers.first("user-agent") {
            event["userAgent"] = .string(String(decoding: agent.utf8.prefix(1024), as: UTF8.self))
        }
        if self.request.info.isResourceRequest { event["objectRef"] = .object(self.reference(state.body)) }
        if let response { event["responseStatus"] = AuditObjects.status(response) }
        let objects = AuditObjects(request: self.request, omitsManagedFields: self.verdict.omitsManagedFields)
        if stage != .requestReceived, self.verdict.level >= .request, let object = objects.sent(state.body) {
            event["requestObject"] = object
        }
        if stage == .responseComplete, self.verdict.level == .requestResponse, let response,
            let object = objects.answered(response)
        {
            event["responseObject"] = object
        }
        event["requestReceivedTimestamp"] = Self.json(self.request.time)
        event["stageTimestamp"] = Self.json(now)
        let annotations = self.request.notes.annotations
        if !annotations.isEmpty {
            event["annotations"] = .object(
                JSONObject(annotations.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            )
        }
        return JSONValue.object(event).encoded + [UInt8(ascii: "\n")]
    }

    /// Who sent it: what proxies say, then the connection's other end.
    private var sources: [String] {
        var sources = self.request.headers.all("x-forwarded-for").joined(separator: ",").split(separator: ",")
            .map { $0.filter { $0 != " " } }
        if let address = self.peer.remoteAddress, sources.last != address { sources.append(address) }
        return sources
    }

    private func reference(_ body: [UInt8]) -> JSONObject {
        let info = self.request.info
        var name = info.name
        if name.isEmpty, info.verb == "create", !body.isEmpty {
            let sent = AuditObjects(request: self.request, omitsManagedFields: false).sent(body)
            name = sent?["metadata"]?["name"]?.string ?? ""
        }
        var reference = JSONObject()
        let members = [
            ("resource", info.resource), ("namespace", info.namespace), ("name", name), ("apiGroup", info.group),
            ("apiVersion", info.version), ("subresource", info.subresource),
        ]
        for (key, value) in members where !value.isEmpty { reference[key] = .string(value) }
        return reference
    }

    private static func json(_ user: User) -> JSONValue {
        var object = JSONObject()
        object["username"] = .string(user.name)
        if !user.uid.isEmpty { object["uid"] = .string(user.uid) }
        if !user.groups.isEmpty { object["groups"] = .array(user.groups.map(JSONValue.string)) }
        if !user.extra.isEmpty {
            object["extra"] = .object(
                JSONObject(
                    user.extra.sorted { $0.key < $1.key }.map { ($0.key, .array($0.value.map(JSONValue.string))) }
                )
            )
        }
        return .object(object)
    }

    private static func json(_ time: Instant) -> JSONValue {
        .string(
            TimeText.encode(seconds: time.secondsSinceEpoch, nanoseconds: time.nanosecondOfSecond, micros: true)
        )
    }
}
