internal import JWTKit

extension SignedTokens {
    /// What a member has of a pair of keys.
    private enum Half<Private, Public> {
        case signing(Private)
        case verifying(Public)
    }

    /// Takes up the keys for a method. Errors name the key and quote nothing of it.
    static func add(
        _ method: Method,
        publicKey: String?,
        privateKey: String?,
        to keys: JWTKeyCollection
    ) async throws(StoreError) {
        switch method {
        case .hs256, .hs384, .hs512:
            guard let privateKey, !privateKey.isEmpty else { throw Self.refusal("\(method.rawValue) takes a priv-key") }
            await keys.add(hmac: HMACKey(from: privateKey), digestAlgorithm: method.digest)
        case .rs256, .rs384, .rs512:
            switch try Self.half(rsa: method, publicKey, privateKey) {
            case .signing(let key): await keys.add(rsa: key, digestAlgorithm: method.digest)
            case .verifying(let key): await keys.add(rsa: key, digestAlgorithm: method.digest)
            }
        case .ps256, .ps384, .ps512:
            switch try Self.half(rsa: method, publicKey, privateKey) {
            case .signing(let key): await keys.add(pss: key, digestAlgorithm: method.digest)
            case .verifying(let key): await keys.add(pss: key, digestAlgorithm: method.digest)
            }
        case .es256: try await Self.add(ES256PrivateKey.self, method, publicKey, privateKey, to: keys)
        case .es384: try await Self.add(ES384PrivateKey.self, method, publicKey, privateKey, to: keys)
        case .es512: try await Self.add(ES512PrivateKey.self, method, publicKey, privateKey, to: keys)
        case .edDSA:
            let half = try Self.half(
                method,
                publicKey,
                privateKey,
                readPublic: { text, _ in try EdDSA.PublicKey(pem: text) },
                readPrivate: { try EdDSA.PrivateKey(pem: $0) },
                publicOf: { $0.publicKey }
            )
            switch half {
            case .signing(let key): await keys.add(eddsa: key)
            case .verifying(let key): await keys.add(eddsa: key)
            }
        }
    }

    private static func add<Curve: ECDSACurveType>(
        _ type: ECDSA.PrivateKey<Curve>.Type,
        _ method: Method,
        _ publicKey: String?,
        _ privateKey: String?,
        to keys: JWTKeyCollection
    ) async throws(StoreError) {
        let half = try Self.half(
            method,
            publicKey,
            privateKey,
            readPublic: { text, isCertificate in
                try isCertificate ? ECDSA.PublicKey<Curve>(certificate: text) : ECDSA.PublicKey<Curve>(pem: text)
            },
            readPrivate: { try type.init(pem: $0) },
            publicOf: { $0.publicKey }
        )
        switch half {
        case .signing(let key): await keys.add(ecdsa: key)
        case .verifying(let key): await keys.add(ecdsa: key)
        }
    }

    private static func half(
        rsa method: Method,
        _ publicKey: String?,
        _ privateKey: String?
    ) throws(StoreError) -> Half<Insecure.RSA.PrivateKey, Insecure.RSA.PublicKey> {
        try Self.half(
            method,
            publicKey,
            privateKey,
            readPublic: { text, isCertificate in
                try isCertificate ? Insecure.RSA.PublicKey(certificatePEM: text) : Insecure.RSA.PublicKey(pem: text)
            },
            readPrivate: { try Insecure.RSA.PrivateKey(pem: $0) },
            publicOf: { $0.publicKey }
        )
    }

    /// Reads what is given of a pair, and holds one half against the other.
    private static func half<Private, Public: Equatable>(
        _ method: Method,
        _ publicKey: String?,
        _ privateKey: String?,
        readPublic: (_ text: String, _ isCertificate: Bool) throws -> Public,
        readPrivate: (String) throws -> Private,
        publicOf: (Private) -> Public
    ) throws(StoreError) -> Half<Private, Public> {
        let forVerifying: Public? = try Self.read(publicKey, "pub-key", method) { block, label in
            try readPublic(block, label == "CERTIFICATE")
        }
        let forSigning: Private? = try Self.read(privateKey, "priv-key", method) { block, _ in try readPrivate(block) }
        guard let forSigning else {
            guard let forVerifying else { throw Self.refusal("\(method.rawValue) takes a pub-key or a priv-key") }
            return .verifying(forVerifying)
        }
        if let forVerifying, publicOf(forSigning) != forVerifying {
            throw Self.refusal("pub-key and priv-key are not a pair")
        }
        return .signing(forSigning)
    }

    /// Reads the first block of PEM.
    private static func read<Key>(
        _ text: String?,
        _ option: String,
        _ method: Method,
        _ body: (_ block: String, _ label: String) throws -> Key
    ) throws(StoreError) -> Key? {
        guard let text else { return nil }
        guard let found = text.firstMatch(of: /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/) else {
            throw Self.refusal("\(option) is not in PEM")
        }
        do {
            return try body(String(found.output.0), String(found.output.1))
        } catch {
            // The cause is left out: it may quote the key.
            throw Self.refusal("\(option) is no \(method.family) for \(method.rawValue), but: \(found.output.1)")
        }
    }

    private static func refusal(_ text: String) -> StoreError { StoreError(.invalidRequest, "keys of tokens: \(text)") }
}
