internal import KubernetesAPI
internal import Transport
internal import Wire

/// Asks a webhook about a write (AdmissionReview v1).
struct WebhookDispatcher: Sendable {
    private struct Failure: Error {
        var text: String
    }

    let stored: StoredObjects
    let servers: RemoteServers
    let makeUID: @Sendable () -> String

    /// The answer of a hook that allows the write; nil when it could not be asked and that does not matter.
    /// - Parameter definition: the version of the object that the hook wants.
    /// - Throws: the refusal.
    func ask(
        _ hook: WebhookHook,
        _ attributes: AdmissionAttributes,
        as definition: ResourceDefinition
    ) async throws -> AdmissionV1.AdmissionResponse? {
        if attributes.isDryRun, hook.hasSideEffects { throw WebhookError.noDryRun(hook) }
        let response: AdmissionV1.AdmissionResponse
        do {
            response = try await self.call(hook, attributes, definition)
        } catch {
            try Task.checkCancellation()
            guard !hook.ignoresFailures else { return nil }
            throw WebhookError.failed(hook, (error as? Failure)?.text ?? "\(error)")
        }
        for (key, value) in response.auditAnnotations { attributes.notes.annotate("\(hook.name)/\(key)", value) }
        for warning in response.warnings { attributes.notes.warn(warning) }
        guard response.allowed else { throw WebhookError.denied(hook, response.status) }
        return response
    }

    private func call(
        _ hook: WebhookHook,
        _ attributes: AdmissionAttributes,
        _ definition: ResourceDefinition
    ) async throws -> AdmissionV1.AdmissionResponse {
        let (peer, url) = try await self.peer(hook)
        let request = self.request(attributes, definition)
        let review = AdmissionV1.AdmissionReview { $0.request = request }
        let timeout = Duration.seconds(Int(hook.timeoutSeconds))
        let answer: RemoteServers.Answer
        do {
            let body = MessageJSONEncoder.encode(review.underlying)
            answer = try await self.servers.send("POST", peer, body: body, timeout: timeout)
        } catch let error as TransportError where error.code == .timedOut {
            throw Failure(text: "failed to call webhook: Post \"\(url)\": context deadline exceeded")
        } catch {
            throw Failure(text: "failed to call webhook: Post \"\(url)\": \(error)")
        }
        guard (200..<300).contains(answer.status) else {
            let text = String(decoding: answer.bytes.prefix(1024), as: UTF8.self)
            throw Failure(
                text: "failed to call webhook: an error on the server (\(GoSyntax.quoted(text))) has prevented "
                    + "the request from succeeding"
            )
        }
        return try Self.response(answer.bytes, uid: request.uid)
    }

    private static func response(_ bytes: [UInt8], uid: String) throws -> AdmissionV1.AdmissionResponse {
        let message: Message
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
            var decoder = MessageJSONDecoder()
            message = try decoder.decode(value, as: AdmissionV1.AdmissionReview.schema)
        } catch {
            throw Failure(text: "received invalid webhook response: \(error)")
        }
        let kind = GroupVersionKind(
            apiVersion: value["apiVersion"]?.string ?? "",
            kind: value["kind"]?.string ?? ""
        )
        guard kind == AdmissionV1.AdmissionReview.groupVersionKind else {
            throw Failure(
                text: "received invalid webhook response: expected webhook response of "
                    + "\(AdmissionV1.AdmissionReview.groupVersionKind), got \(kind)"
            )
        }
        guard let response = AdmissionV1.AdmissionReview(underlying: message).response else {
            throw Failure(text: "received invalid webhook response: webhook response was absent")
        }
        guard response.uid == uid else {
            throw Failure(
                text: "received invalid webhook response: expected response.uid=\"\(uid)\", got "
                    + "\"\(response.uid)\""
            )
        }
        if !response.patch.isEmpty, response.patchType != "JSONPatch" {
            throw Failure(
                text: "received invalid webhook response: webhook returned invalid response.patchType of "
                    + "\"\(response.patchType ?? "")\""
            )
        }
        return response
    }

    private func request(
        _ attributes: AdmissionAttributes,
        _ definition: ResourceDefinition
    ) -> AdmissionV1.AdmissionRequest {
        func raw(_ object: Message) -> [UInt8] {
            MessageJSONEncoder.encode(VersionConversion.convert(object, to: definition.schema))
        }
        var request = AdmissionRequestMaker.request(attributes, as: definition)
        request.uid = self.makeUID()
        if attributes.operation != .delete { request.object.raw = raw(attributes.object) }
        if let old = attributes.old { request.oldObject.raw = raw(old) }
        return request
    }

    /// Where the hook is served, and the URL as messages name it.
    private func peer(_ hook: WebhookHook) async throws -> (RemoteServers.Peer, String) {
        let authority = hook.client.caBundle.isEmpty ? nil : String(decoding: hook.client.caBundle, as: UTF8.self)
        let timeout = "timeout=\(hook.timeoutSeconds)s"
        if let text = hook.client.url {
            var url = try RemoteURL(text)
            url.path += (url.path.contains("?") ? "&" : "?") + timeout
            return (RemoteServers.Peer(url: url, authorityPEM: authority), "\(text)?\(timeout)")
        }
        guard let reference = hook.client.service else { throw Failure(text: "webhook has neither URL nor service") }
        let service = try await self.stored.find(
            CoreV1.Service.self,
            namespace: reference.namespace,
            name: reference.name
        )
        let name = "\(reference.name).\(reference.namespace).svc"
        let (port, path) = (Int(reference.port ?? 443), reference.path ?? "/")
        let shown = "https://\(name):\(port)\(path.hasPrefix("/") ? path : "/" + path)?\(timeout)"
        guard let service else {
            throw Failure(text: "failed to call webhook: Post \"\(shown)\": service \"\(reference.name)\" not found")
        }
        let host = service.spec.type == "ExternalName" ? service.spec.externalName : service.spec.clusterIP
        let url = RemoteURL(host: host, port: port, path: path + "?" + timeout)
        return (RemoteServers.Peer(url: url, authorityPEM: authority, serverName: name), shown)
    }
}
