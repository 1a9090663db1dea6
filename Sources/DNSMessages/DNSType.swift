/// The type of a record or question (RFC 1035 §3.2.2 and later).
package struct DNSType: RawRepresentable, Hashable, Sendable {
    package var rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// An IPv4 address.
    package static let a = DNSType(rawValue: 1)
    /// A name server.
    package static let ns = DNSType(rawValue: 2)
    /// Another name for the host.
    package static let cname = DNSType(rawValue: 5)
    /// Start of a zone.
    package static let soa = DNSType(rawValue: 6)
    /// The name of an address.
    package static let ptr = DNSType(rawValue: 12)
    /// A mail exchange.
    package static let mx = DNSType(rawValue: 15)
    /// Text.
    package static let txt = DNSType(rawValue: 16)
    /// An IPv6 address (RFC 3596).
    package static let aaaa = DNSType(rawValue: 28)
    /// Host and port of a service (RFC 2782).
    package static let srv = DNSType(rawValue: 33)
    /// Extensions of the message itself (RFC 6891).
    package static let opt = DNSType(rawValue: 41)
    /// Whatever there is; only in questions.
    package static let any = DNSType(rawValue: 255)
}
