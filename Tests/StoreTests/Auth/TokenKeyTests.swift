import Core
import Foundation
import Identity
import RPC
import Store
import Testing
import Transport
import Wire

/// Keys of signed tokens as people have them: in PEM, as certificates, in pairs, and wrong ones.
@Suite struct TokenKeyTests {
    private static let openssl = "/usr/bin/openssl"
    private static let hasOpenSSL = FileManager.default.isExecutableFile(atPath: Self.openssl)

    private static func pair() throws -> KeyPair {
        let now = SystemWallClock().now()
        let authority = try CertificateAuthority(commonName: "tokens", now: now)
        return try authority.issue(CertificateProfile(commonName: "tokens", usages: [.client]), now: now)
    }

    private static func tokens(
        _ method: SignedTokens.Method,
        _ publicKey: String?,
        _ privateKey: String?
    ) async throws -> SignedTokens {
        try await SignedTokens(method, publicKey: publicKey, privateKey: privateKey, timeToLive: .seconds(600))
    }

    /// A member that only has the certificate takes the tokens that the one with the private key gave, and gives none.
    private static func check(_ method: SignedTokens.Method, certificate: String, privateKey: String) async throws {
        let directory = try TemporaryDirectory()
        var auth = StoreAuthConfiguration.quick
        auth.signedTokens = try await Self.tokens(method, certificate, privateKey)
        var token: String?
        try await withServedStore(dataDirectory: directory.path, auth: auth) { port, _ in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                let user = try await nobody.authenticated("u", "secret")
                #expect(try await user.put("app/a").isEmpty)
                token = user.token
            }
        }
        auth.signedTokens = try await Self.tokens(method, "a remark\n" + certificate, nil)
        try await withServedStore(dataDirectory: directory.path, auth: auth) { port, _ in
            try await withAuthClient(port: port) { (nobody) async throws -> Void in
                let user = AuthClient(client: nobody.client, token: token)
                #expect(try await user.put("app/a").isEmpty)
                #expect(try await user.put("other") == "etcdserver: permission denied")
                let request = Etcd.AuthenticateRequest { request in
                    request.name = "u"
                    request.password = "secret"
                }
                let refusal = try await nobody.refusal(Etcd.AuthService.authenticate, request)
                #expect(refusal == "auth: token signing attempted with verify-only key")
            }
        }
    }

    @Test func aCertificateStandsForItsKey() async throws {
        let pair = try Self.pair()
        try await Self.check(.es256, certificate: pair.certificatePEM, privateKey: pair.privateKeyPEM)
    }

    @Test(.enabled(if: Self.hasOpenSSL, "openssl is not installed"), arguments: [SignedTokens.Method.rs256, .ps384])
    func aCertificateOfAnRSAKeyDoesToo(method: SignedTokens.Method) async throws {
        let directory = try TemporaryDirectory()
        let (key, certificate) = (directory.path + "/key.pem", directory.path + "/certificate.pem")
        try await blocking {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Self.openssl)
            process.arguments = [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=tokens", "-keyout", key, "-out",
                certificate,
            ]
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
        }
        try await Self.check(
            method,
            certificate: try String(contentsOfFile: certificate, encoding: .utf8),
            privateKey: try String(contentsOfFile: key, encoding: .utf8)
        )
    }

    @Test func badKeysAreNamed() async throws {
        let (one, other) = (try Self.pair(), try Self.pair())
        let cases: [(method: SignedTokens.Method, publicKey: String?, privateKey: String?, text: String)] = [
            (.es256, nil, nil, "ES256 takes a pub-key or a priv-key"),
            (.hs256, "a secret", nil, "HS256 takes a priv-key"),
            (.hs512, nil, "", "HS512 takes a priv-key"),
            (.es256, other.certificatePEM, one.privateKeyPEM, "pub-key and priv-key are not a pair"),
            (.es256, nil, "a secret", "priv-key is not in PEM"),
            (.es256, "", one.privateKeyPEM, "pub-key is not in PEM"),
            (
                .es384, one.certificatePEM, nil,
                "pub-key is no key on the curve P-384 for ES384, but: CERTIFICATE"
            ),
            (
                .rs256, one.certificatePEM, nil,
                "pub-key is no RSA key of 2048 bits or more for RS256, but: CERTIFICATE"
            ),
            (
                .es256, nil, one.certificatePEM,
                "priv-key is no key on the curve P-256 for ES256, but: CERTIFICATE"
            ),
            (
                .edDSA, nil, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "priv-key is no Ed25519 key for EdDSA, but: PRIVATE KEY"
            ),
        ]
        for bad in cases {
            let error = await #expect(throws: StoreError.self) {
                try await Self.tokens(bad.method, bad.publicKey, bad.privateKey)
            }
            #expect(error?.message == "keys of tokens: " + bad.text)
        }
    }
}
