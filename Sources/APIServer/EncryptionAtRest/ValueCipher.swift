internal import Crypto
internal import CryptoExtras
internal import Foundation

/// One way to keep a value in the store, in the formats of kube-apiserver, so that either can read the other's.
///
/// A sealed value begins with `k8s:enc:<provider>:v1:<key name>:`.
///
///     aesgcm   prefix | nonce (12) | ciphertext | tag (16)     the store's key is authenticated with it
///     aescbc   prefix | IV (16) | ciphertext, padded as in PKCS #7
///     identity the value itself
struct ValueCipher: Sendable {
    enum Algorithm: String, Sendable {
        case identity
        case aesgcm
        case aescbc
    }

    let algorithm: Algorithm
    /// What values of this cipher begin with, the key's name included; empty for `identity`.
    let prefix: [UInt8]
    private let key: SymmetricKey

    /// Leaves values as they are.
    static let identity = ValueCipher(.identity, keyName: "", secret: [])

    init(_ algorithm: Algorithm, keyName: String, secret: [UInt8]) {
        self.algorithm = algorithm
        self.prefix = algorithm == .identity ? [] : Array("\(Self.mark)\(algorithm.rawValue):v1:\(keyName):".utf8)
        self.key = SymmetricKey(data: secret)
    }

    /// What every sealed value begins with.
    static let mark = "k8s:enc:"
    private static let markBytes = Array(Self.mark.utf8)

    /// Whether the value was sealed by this cipher under this key.
    func matches(_ value: [UInt8]) -> Bool {
        self.algorithm == .identity ? !value.starts(with: Self.markBytes) : value.starts(with: self.prefix)
    }

    /// - Parameter context: the key in the store, which `aesgcm` binds the value to.
    func seal(_ plain: [UInt8], context: [UInt8]) throws -> [UInt8] {
        switch self.algorithm {
        case .identity:
            return plain
        case .aesgcm:
            let box = try AES.GCM.seal(plain, using: self.key, authenticating: context)
            return self.prefix + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        case .aescbc:
            let vector = AES._CBC.IV()
            return self.prefix + Array(vector) + Array(try AES._CBC.encrypt(plain, using: self.key, iv: vector))
        }
    }

    /// Opens a value that `matches`; throws when it was changed, or sealed with another secret of the same name.
    func open(_ value: [UInt8], context: [UInt8]) throws -> [UInt8] {
        let sealed = value.dropFirst(self.prefix.count)
        switch self.algorithm {
        case .identity:
            return value
        case .aesgcm:
            return Array(try AES.GCM.open(try .init(combined: sealed), using: self.key, authenticating: context))
        case .aescbc:
            let vector = try AES._CBC.IV(ivBytes: Array(sealed.prefix(Self.blockBytes)))
            return Array(try AES._CBC.decrypt(sealed.dropFirst(Self.blockBytes), using: self.key, iv: vector))
        }
    }

    private static let blockBytes = 16
}
