import Core
import Crypto
import Foundation
import Identity
import RPC
import Store
import Testing
import Transport
import Wire

@Suite struct AuthTokenTests {
    private static let invalid = "etcdserver: invalid auth token"
    private static let denied = "etcdserver: permission denied"

    @Test func aTokenEndsWithItsUsersPassword() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                let root = try await nobody.authenticated("root", "pw")
                var user = try await nobody.authenticated("u", "secret")
                #expect(try await user.put("app/a").isEmpty)
                user.header = "authorization"
                #expect(try await user.put("app/a").isEmpty)
                #expect(try await user.get("app/a").isEmpty)
                #expect(try await root.changePassword(of: "u", to: "other").isEmpty)
                #expect(try await user.put("app/a") == Self.invalid)
                #expect(try await user.get("app/a") == Self.invalid)
                await #expect(throws: GRPCStatus.self) { try await nobody.authenticated("u", "secret") }
                let again = try await nobody.authenticated("u", "other")
                #expect(try await again.put("app/a").isEmpty)
                #expect(try await root.put("anything").isEmpty)
                for token in ["", "x", "AAAA.99999999", "AAAA.1", "a.b.c"] {
                    let stranger = AuthClient(client: nobody.client, token: token)
                    #expect(try await stranger.get("app/a") == Self.invalid, "\(token)")
                    #expect(try await stranger.put("app/a") == Self.invalid, "\(token)")
                }
                let ends = Etcd.AuthDisableRequest()
                #expect(try await root.refusal(Etcd.AuthService.authDisable, ends).isEmpty)
                #expect(try await nobody.put("anything").isEmpty)
                let request = Etcd.AuthenticateRequest { $0.name = "root" }
                #expect(
                    try await nobody.refusal(Etcd.AuthService.authenticate, request)
                        == "etcdserver: authentication is not enabled"
                )
            }
        }
    }

    @Test func aTokenLastsAsLongAsItIsUsed() async throws {
        let clock = SetClock()
        try await withServedStore(auth: .quick, configure: { $0.clock = clock }) { port, _ in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                let user = try await nobody.authenticated("u", "secret")
                for _ in 0..<5 {
                    clock.advance(by: .seconds(299))
                    #expect(try await user.get("app/a").isEmpty)
                }
                clock.advance(by: .seconds(301))
                #expect(try await user.get("app/a") == Self.invalid)
            }
        }
    }

    @Test func changesOfRolesDoNotDisturbThoseTheyLeaveAlone() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                let root = try await nobody.authenticated("root", "pw")
                let user = try await nobody.authenticated("u", "secret")
                try await withThrowingTaskGroup(of: [String].self) { group in
                    group.addTask {
                        var refusals: [String] = []
                        for number in 0..<100 { refusals.append(try await root.grant(.read, "k\(number)", to: "app")) }
                        return refusals
                    }
                    for _ in 0..<4 {
                        group.addTask {
                            var refusals: [String] = []
                            for _ in 0..<100 {
                                refusals.append(try await user.put("app/a"))
                                refusals.append(try await user.get("app/a"))
                            }
                            return refusals
                        }
                    }
                    for try await refusals in group { #expect(Set(refusals) == [""]) }
                }
                #expect(try await user.get("k7").isEmpty)
                #expect(try await root.revoke("app", from: "app").isEmpty)
                #expect(try await user.get("app/a") == Self.denied)
                #expect(try await user.put("app/a") == Self.denied)
            }
        }
    }

    @Test func onlyRootDisarms() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                let user = try await nobody.authenticated("u", "secret")
                let look = Etcd.AlarmRequest { $0.action = .get }
                #expect(try await nobody.refusal(Etcd.MaintenanceService.alarm, look).isEmpty)
                let disarm = Etcd.AlarmRequest { $0.action = .deactivate }
                #expect(try await user.refusal(Etcd.MaintenanceService.alarm, disarm) == Self.denied)
                let move = Etcd.MoveLeaderRequest { $0.targetID = 1 }
                #expect(try await user.refusal(Etcd.MaintenanceService.moveLeader, move) == Self.denied)
                let status = Etcd.AuthStatusRequest()
                #expect(try await user.refusal(Etcd.AuthService.authStatus, status) == Self.denied)
                let root = try await nobody.authenticated("root", "pw")
                let answer = try await root.call(Etcd.AuthService.authStatus, status)
                #expect(answer.enabled)
                #expect(answer.authRevision == 8)
            }
        }
    }

    @Test(arguments: [SignedTokens.Method.hs256, .es256])
    func signedTokensSayWhoseTheyAre(method: SignedTokens.Method) async throws {
        func key() -> String { method.isSymmetric ? UUID().uuidString : P256.Signing.PrivateKey().pemRepresentation }
        func tokens(_ key: String, _ time: Duration = .seconds(600)) async throws -> SignedTokens {
            try await SignedTokens(method, publicKey: nil, privateKey: key, timeToLive: time)
        }
        let ours = key()
        var auth = StoreAuthConfiguration.quick
        auth.signedTokens = try await tokens(ours)
        let directory = try TemporaryDirectory()
        var token: String?
        try await withServedStore(dataDirectory: directory.path, auth: auth) { port, _ in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                let user = try await nobody.authenticated("u", "secret")
                #expect(user.token?.split(separator: ".").count == 3)
                #expect(try await user.put("app/a").isEmpty)
                #expect(try await user.get("app/a").isEmpty)
                #expect(try await user.put("other") == Self.denied)
                token = user.token
            }
        }
        // It is good at a member that never gave it, until users change.
        try await withServedStore(dataDirectory: directory.path, auth: auth) { port, _ in
            try await withAuthClient(port: port) { nobody in
                let user = AuthClient(client: nobody.client, token: token)
                #expect(try await user.put("app/a").isEmpty)
                let root = try await nobody.authenticated("root", "pw")
                #expect(try await root.grant(.read, "k", to: "app").isEmpty)
                let old = "etcdserver: revision of auth store is old"
                #expect(try await user.put("app/a") == old)
                #expect(try await user.get("app/a") == old)
            }
        }
        // With another key it is nobody's.
        auth.signedTokens = try await tokens(key())
        try await withServedStore(dataDirectory: directory.path, auth: auth) { port, _ in
            try await withAuthClient(port: port) { (nobody) async throws -> Void in
                let user = AuthClient(client: nobody.client, token: token)
                #expect(try await user.put("app/a") == Self.invalid)
                #expect(try await user.get("app/a") == Self.invalid)
            }
        }
    }

    @Test func aCertificateNamesTheUserWhoHasNoToken() async throws {
        let authority = try CertificateAuthority(commonName: "store", now: SystemWallClock().now())
        func issue(_ name: String, _ usage: CertificateProfile.Usage) throws -> KeyPair {
            let profile = CertificateProfile(commonName: name, ipAddresses: ["127.0.0.1"], usages: [usage])
            return try authority.issue(profile, now: SystemWallClock().now())
        }
        let server = try issue("server", .server)
        let tls = TLSServerConfiguration(
            certificateChainPEM: server.certificatePEM,
            privateKeyPEM: server.privateKeyPEM,
            clientCAPEM: authority.certificatePEM,
            clientCertificates: .required
        )
        func client(_ name: String) throws -> TLSClientConfiguration {
            let pair = try issue(name, .client)
            return TLSClientConfiguration(
                trust: .authorities(pem: authority.certificatePEM),
                certificateChainPEM: pair.certificatePEM,
                privateKeyPEM: pair.privateKeyPEM
            )
        }
        var auth = StoreAuthConfiguration.quick
        auth.trustsCommonNames = true
        try await withServedStore(tls: tls, auth: auth) { port, _ in
            try await withAuthClient(port: port, tls: try client("u")) { user in
                try await user.setUp()
                #expect(try await user.put("app/a").isEmpty)
                #expect(try await user.put("other") == Self.denied)
                let root = try await user.authenticated("root", "pw")
                #expect(try await root.put("other").isEmpty, "a token comes first")
            }
            try await withAuthClient(port: port, tls: try client("stranger")) { (stranger) async throws -> Void in
                #expect(try await stranger.put("app/a") == Self.denied)
            }
        }
    }
}
