import Identity
import KubernetesAPI
import KubernetesClient
import Testing
import Transport

struct RequestTests {
    struct URLCase: Sendable {
        var text: String
        var host: String
        var port: Int
        var path: String
        var isSecure: Bool
    }

    @Test func pathsAreThoseOfKubernetes() {
        let pods = GroupVersionResource(group: "", version: "v1", resource: "pods")
        let deployments = GroupVersionResource(group: "apps", version: "v1", resource: "deployments")
        #expect(APIRequest(.list, pods).path == "/api/v1/pods")
        #expect(APIRequest(.get, pods, namespace: "a", name: "b").path == "/api/v1/namespaces/a/pods/b")
        let scale = APIRequest(.get, deployments, namespace: "a", name: "b", subresource: "scale")
        #expect(scale.path == "/apis/apps/v1/namespaces/a/deployments/b/scale")
        var list = APIRequest(.list, pods)
        list.query = [("labelSelector", "app in (a,b),!c"), ("limit", "5")]
        #expect(list.path == "/api/v1/pods?labelSelector=app%20in%20%28a%2Cb%29%2C%21c&limit=5")
    }

    @Test(arguments: [
        URLCase(text: "https://127.0.0.1:6443", host: "127.0.0.1", port: 6443, path: "", isSecure: true),
        URLCase(text: "https://example.com/a/b/", host: "example.com", port: 443, path: "/a/b", isSecure: true),
        URLCase(text: "http://[::1]:80", host: "::1", port: 80, path: "", isSecure: false),
        URLCase(text: "localhost:8080", host: "localhost", port: 8080, path: "", isSecure: false),
    ])
    func serverURLsAreRead(url: URLCase) throws {
        let configuration = try self.configuration(url.text)
        #expect(configuration.endpoint == .tcp(host: url.host, port: url.port))
        #expect((configuration.tls != nil) == url.isSecure)
        #expect(configuration.pathPrefix == url.path)
    }

    @Test(arguments: ["ftp://a", "https://", "https://a:b", "https://a:99999", ""])
    func brokenServerURLsAreRefused(text: String) {
        #expect(throws: ClientError.self) { try self.configuration(text) }
    }

    private func configuration(_ server: String) throws -> ClientConfiguration {
        let cluster = Kubeconfig.Cluster(server: server)
        let config = Kubeconfig(clusterName: "c", cluster: cluster, userName: "u", user: Kubeconfig.User())
        return try ClientConfiguration(try config.connection(), userAgent: "test")
    }
}
