internal import KubernetesAPI
internal import Wire

/// Finds the servers of webhooks that definitions name by URL or by service.
struct WebhookServices: Sendable {
    let stored: StoredObjects

    func peer(_ client: APIExtensionsV1.WebhookClientConfig) async throws -> RemoteServers.Peer {
        let authority = client.caBundle.isEmpty ? nil : String(decoding: client.caBundle, as: UTF8.self)
        if let text = client.url { return RemoteServers.Peer(url: try RemoteURL(text), authorityPEM: authority) }
        guard let reference = client.service else {
            throw StatusError.internalError("webhook has neither URL nor service")
        }
        let namespace = reference.namespace
        guard let service = try await self.stored.find(CoreV1.Service.self, namespace: namespace, name: reference.name)
        else { throw StatusError.internalError("service \"\(reference.name)\" not found") }
        let host = service.spec.type == "ExternalName" ? service.spec.externalName : service.spec.clusterIP
        let url = RemoteURL(host: host, port: Int(reference.port ?? 443), path: reference.path ?? "/")
        let name = "\(reference.name).\(namespace).svc"
        return RemoteServers.Peer(url: url, authorityPEM: authority, serverName: name)
    }
}
