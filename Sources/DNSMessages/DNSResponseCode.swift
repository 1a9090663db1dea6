/// How a query ended (RFC 1035 §4.1.1).
package struct DNSResponseCode: RawRepresentable, Hashable, Sendable {
    package var rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The answer is there, or the name exists without records of the type.
    package static let noError = DNSResponseCode(rawValue: 0)
    /// The query could not be read.
    package static let formatError = DNSResponseCode(rawValue: 1)
    /// The server could not find out.
    package static let serverFailure = DNSResponseCode(rawValue: 2)
    /// The name does not exist.
    package static let nameError = DNSResponseCode(rawValue: 3)
    /// The server does not know this kind of query.
    package static let notImplemented = DNSResponseCode(rawValue: 4)
    /// The server does not want to answer.
    package static let refused = DNSResponseCode(rawValue: 5)
}
