import Foundation
import KubernetesAPI
import Store
import Testing
import Transport

@testable import APIServer

/// What the store holds of a secret, and what clients see of it.
struct EncryptionAtRestTests {
    private static let secrets = "/api/v1/namespaces/default/secrets"
    private static let key = Array("/registry/secrets/default/a".utf8)
    private static let body = #"{"metadata":{"name":"a"},"stringData":{"password":"correct horse"}}"#

    private static func file(_ providers: String) -> String {
        """
        apiVersion: apiserver.config.k8s.io/v1
        kind: EncryptionConfiguration
        resources:
        - resources: [secrets]
          providers: [\(providers)]
        """
    }

    private static func provider(_ name: String, key: String, fill: UInt8) -> String {
        let secret = Data(repeating: fill, count: 32).base64EncodedString()
        return "{\(name): {keys: [{name: \(key), secret: \(secret)}]}}"
    }

    /// Runs a server whose configuration file holds `text`; `body` may replace it.
    private static func run(_ text: String, _ body: (TestServer, String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.path + "/encryption-\(UUID().uuidString).yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await TestServer.run { configuration in
            configuration.encryptionProviderConfig = path
        } _: { server in
            try await body(server, path)
        }
    }

    private static func stored(_ server: TestServer) async throws -> [UInt8] {
        try #require(try await server.store.get(Self.key).value).value
    }

    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.firstRange(of: Array("correct horse".utf8)) != nil
    }

    @Test(arguments: ["aesgcm", "aescbc"])
    func clientsSeeWhatTheStoreDoesNot(provider: String) async throws {
        let file = Self.file(Self.provider(provider, key: "key1", fill: 1) + ", {identity: {}}")
        try await Self.run(file) { server, _ in
            #expect(try await server.send("POST", Self.secrets, Self.body).status == 201)
            let stored = try await Self.stored(server)
            #expect(stored.starts(with: Array("k8s:enc:\(provider):v1:key1:".utf8)))
            #expect(!Self.isPlain(stored))
            let password = JSONValue.string(Data("correct horse".utf8).base64EncodedString())
            #expect(try await server.send("GET", Self.secrets + "/a")["data.password"] == password)
            #expect(try await server.send("GET", Self.secrets)["items.0.data.password"] == password)
            let watched = try await server.send("GET", Self.secrets + "?watch=true&timeoutSeconds=1&resourceVersion=1")
            #expect(watched.text.contains("correct horse") == false)
            #expect(watched.text.contains(try #require(password.string)))
            let patch = #"{"data":{"more":"eA=="}}"#
            let type = "application/merge-patch+json"
            let patched = try await server.send("PATCH", Self.secrets + "/a", patch, headers: ["content-type": type])
            #expect(patched["data.password"] == password)
            #expect(patched["data.more"] == "eA==")
            #expect(!Self.isPlain(try await Self.stored(server)))
            // What no rule names stays as it is.
            _ = try await server.send("POST", "/api/v1/namespaces/default/configmaps", #"{"metadata":{"name":"c"}}"#)
            let other = Array("/registry/configmaps/default/c".utf8)
            #expect(try await server.store.get(other).value?.value.starts(with: Array("k8s\0".utf8)) == true)
            #expect(try await server.send("DELETE", Self.secrets + "/a").status == 200)
        }
    }

    @Test func aChangedFileIsReadAndOldValuesAreWrittenAnew() async throws {
        let first = Self.provider("aesgcm", key: "key1", fill: 1)
        try await Self.run(Self.file("{identity: {}}, " + first)) { server, path in
            _ = try await server.send("POST", Self.secrets, Self.body)
            #expect(Self.isPlain(try await Self.stored(server)))
            let file = Self.file(first + ", {identity: {}}")
            try file.write(toFile: path, atomically: true, encoding: .utf8)
            try await eventually { try await Self.stored(server).starts(with: Array("k8s:enc:aesgcm:v1:key1:".utf8)) }
            var fill: UInt8 = 1
            let (rotated, names) = try EncryptionFile.rotated(file) {
                fill += 1
                return [UInt8](repeating: fill, count: 32)
            }
            #expect(names == ["key2"])
            try rotated.write(toFile: path, atomically: true, encoding: .utf8)
            try await eventually { try await Self.stored(server).starts(with: Array("k8s:enc:aesgcm:v1:key2:".utf8)) }
            let password = JSONValue.string(Data("correct horse".utf8).base64EncodedString())
            #expect(try await server.send("GET", Self.secrets + "/a")["data.password"] == password)
        }
    }

    /// A value of one key in the store is of no use at another's place.
    @Test func valuesAreBoundToTheirKeys() async throws {
        try await Self.run(Self.file(Self.provider("aesgcm", key: "key1", fill: 1))) { server, _ in
            _ = try await server.send("POST", Self.secrets, Self.body)
            let elsewhere = Array("/registry/secrets/default/b".utf8)
            _ = try await server.store.put(elsewhere, try await Self.stored(server))
            let moved = try await server.send("GET", Self.secrets + "/b")
            #expect(moved.status == 500)
            #expect(moved["reason"] == "InternalError")
            #expect(
                moved["message"]?.string?
                    .hasPrefix("Internal error occurred: unable to transform key \"/registry/secrets/default/b\": ")
                    == true
            )
        }
    }

    /// Sealed by the Python package `cryptography` in kube-apiserver's formats, under 32 bytes of 1, with nonces and
    /// vectors of 9.
    @Test(arguments: [
        ("aesgcm", "CQkJCQkJCQkJCQkJp2BVvKtTcuEXOzg8y2KKZuF7/0QBd8H8z0RaHFk="),
        ("aescbc", "CQkJCQkJCQkJCQkJCQkJCWnbFs+Vi8qWQ1k3vfySpJs="),
    ])
    func formatsAreThoseOfOthers(provider: String, sealed: String) throws {
        let configuration = try EncryptionConfiguration(yaml: Self.file(Self.provider(provider, key: "key1", fill: 1)))
        let prefix = Array("k8s:enc:\(provider):v1:key1:".utf8)
        let value = prefix + Array(try #require(Data(base64Encoded: sealed)))
        let transformer = configuration.rules[0].transformer
        #expect(try transformer.open(value, key: Self.key) == Array("correct horse".utf8))
    }

    @Test(arguments: [
        ("{aesgcm: {keys: [{name: k, secret: AAAA}]}}", "keys[0].secret: Invalid value: \"REDACTED\": secret is not"),
        ("{aesgcm: {keys: [{name: 'a:b', secret: AAAA}]}}", "keys[0].name: Invalid value: \"a:b\""),
        ("{rot13: {}}", "resources[0].providers[0].rot13: Unsupported value"),
        ("", "resources[0].providers: Required value"),
    ])
    func wrongFilesAreRefused(providers: String, message: String) {
        let error = #expect(throws: EncryptionError.self) {
            try EncryptionConfiguration(yaml: Self.file(providers))
        }
        #expect(error?.description.contains(message) == true)
    }
}
