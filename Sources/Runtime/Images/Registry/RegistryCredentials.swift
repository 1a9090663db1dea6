#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// How a client shows a registry who it is.
package enum RegistryCredentials: Sendable {
    case basic(user: String, password: String)
    /// A bearer token made elsewhere.
    case token(String)

    /// From `user:password` in base 64, as Docker's configuration files keep it.
    init?(encoded: String) {
        guard !encoded.isEmpty, let data = Data(base64Encoded: encoded) else { return nil }
        let parts = String(decoding: data, as: UTF8.self).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self = .basic(user: String(parts[0]), password: String(parts[1]))
    }

    /// The value of an `authorization` header.
    var authorization: String {
        switch self {
        case .basic(let user, let password): "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
        case .token(let token): "Bearer " + token
        }
    }
}
