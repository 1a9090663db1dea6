import Core
import Identity
import Testing

struct ServiceAccountKeyTests {
    private let now = Instant(nanosecondsSinceEpoch: 1_767_225_600 * 1_000_000_000)
    private let issuer = "https://kubernetes.default.svc.cluster.local"

    private var claims: ServiceAccountClaims {
        ServiceAccountClaims(
            issuer: self.issuer,
            audiences: [self.issuer, "vault"],
            namespace: "default",
            serviceAccount: .init(name: "robot", uid: "u1"),
            pod: .init(name: "p", uid: "u2"),
            node: .init(name: "n", uid: "u3"),
            tokenID: "t1",
            issuedAt: self.now,
            expiresAt: self.now + .seconds(3600)
        )
    }

    @Test func tokenRoundTrips() async throws {
        let key = try await ServiceAccountKey()
        let token = try await key.sign(self.claims)
        let claims = try await key.verify(token, issuer: self.issuer, audiences: ["vault"], now: self.now)
        #expect(claims == self.claims)
        #expect(claims.username == "system:serviceaccount:default:robot")
    }

    @Test func loadedKeyVerifiesWhatTheMadeOneSigned() async throws {
        let key = try await ServiceAccountKey()
        let loaded = try await ServiceAccountKey(privateKeyPEM: key.privateKeyPEM)
        #expect(loaded.keyID == key.keyID)
        let token = try await key.sign(self.claims)
        _ = try await loaded.verify(token, issuer: self.issuer, audiences: [self.issuer], now: self.now)
    }

    @Test func badTokensAreRefused() async throws {
        let key = try await ServiceAccountKey()
        let other = try await ServiceAccountKey()
        let token = try await key.sign(self.claims)
        let parts = token.split(separator: ".")
        let unsigned = "eyJhbGciOiJub25lIn0.\(parts[1])."
        let cases: [(String, IdentityError.Code)] = [
            ("", .invalidToken), ("a.b.c", .invalidToken), (String(token.dropLast(4)), .invalidToken),
            (unsigned, .invalidToken), (try await other.sign(self.claims), .invalidToken),
            (String(repeating: "a", count: ServiceAccountKey.tokenSizeBytesMax + 1), .invalidToken),
        ]
        for (token, code) in cases {
            let error = await #expect(throws: IdentityError.self) {
                try await key.verify(token, issuer: self.issuer, audiences: ["vault"], now: self.now)
            }
            #expect(error?.code == code)
        }
    }

    @Test func timeAndAudienceAreChecked() async throws {
        let key = try await ServiceAccountKey()
        let token = try await key.sign(self.claims)
        let late = await #expect(throws: IdentityError.self) {
            try await key.verify(token, issuer: self.issuer, audiences: ["vault"], now: self.now + .seconds(3600))
        }
        #expect(late?.code == .expired)
        let early = await #expect(throws: IdentityError.self) {
            try await key.verify(token, issuer: self.issuer, audiences: ["vault"], now: self.now - .seconds(60))
        }
        #expect(early?.code == .expired)
        let audience = await #expect(throws: IdentityError.self) {
            try await key.verify(token, issuer: self.issuer, audiences: ["bank"], now: self.now)
        }
        #expect(audience?.code == .wrongAudience)
        let issuer = await #expect(throws: IdentityError.self) {
            try await key.verify(token, issuer: "https://elsewhere", audiences: ["vault"], now: self.now)
        }
        #expect(issuer?.code == .invalidToken)
    }
}
