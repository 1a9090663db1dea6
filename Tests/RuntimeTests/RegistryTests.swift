import Testing

@testable import Runtime

@Suite struct RegistryTests {
    @Test func challengesAreTakenApart() {
        let header = #"Bearer realm="https://auth.example/token?x=1",service="reg, istry",scope="repository:a/b:pull""#
        #expect(
            AuthenticationChallenge(header)
                == .bearer(realm: "https://auth.example/token?x=1", service: "reg, istry", scope: "repository:a/b:pull")
        )
        #expect(AuthenticationChallenge(#"Basic realm="x""#) == .basic)
        #expect(AuthenticationChallenge("Bearer service=x") == nil)
        #expect(AuthenticationChallenge("Digest x=y") == nil)
        #expect(AuthenticationChallenge("") == nil)
        #expect(AuthenticationChallenge("Bearer realm") == nil)
    }

    @Test func registriesAreCalledSecurelyUnlessLocal() {
        let hub = RegistryURL(registry: "docker.io", path: "/v2/")
        #expect(hub?.origin == "https://registry-1.docker.io:443")
        #expect(RegistryURL(registry: "localhost:5000", path: "/v2/")?.origin == "http://localhost:5000")
        #expect(RegistryURL(registry: "127.0.0.1", path: "/v2/")?.origin == "http://127.0.0.1:80")
        #expect(RegistryURL(registry: "registry.example:8443", path: "/v2/")?.origin == "https://registry.example:8443")
    }

    @Test func locationsAreResolved() {
        let url = RegistryURL("https://a.example/v2/x")
        #expect(url?.resolve("/blob?y=1")?.path == "/blob?y=1")
        #expect(url?.resolve("https://cdn.example/z#f")?.origin == "https://cdn.example:443")
        #expect(url?.resolve("https://cdn.example/z#f")?.path == "/z")
        #expect(url?.resolve("ftp://x/") == nil)
        #expect(RegistryURL("https://user@[::1]:99/x")?.host == "::1")
        #expect(RegistryURL("https://") == nil)
        #expect(RegistryURL("https://a:0/") == nil)
    }
}
