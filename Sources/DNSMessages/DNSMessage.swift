/// A query or a response (RFC 1035 §4, with the extensions of RFC 6891).
///
/// ```
///  0                             15
/// |              ID               |
/// |QR| opcode |AA|TC|RD|RA| z|AD|CD| rcode |
/// | questions | answers | authorities | additional |   counts, 16 bits each, then the sections
/// ```
package struct DNSMessage: Hashable, Sendable {
    /// The longest message, over TCP.
    package static let sizeBytesMax = 65_535
    /// The longest message over UDP for a peer that does not say more (RFC 1035 §2.3.4).
    package static let plainUDPSizeBytesMax = 512

    /// What a peer says about itself in the OPT record (RFC 6891 §6.1).
    package struct Extensions: Hashable, Sendable {
        /// The longest UDP message that the sender takes.
        package var udpSizeBytesMax: UInt16
        /// The version of the extensions: 0.
        package var version: UInt8
        /// Whether DNSSEC records are wanted.
        package var wantsSignatures: Bool

        /// Describes a sender.
        package init(udpSizeBytesMax: UInt16, version: UInt8 = 0, wantsSignatures: Bool = false) {
            self.udpSizeBytesMax = udpSizeBytesMax
            self.version = version
            self.wantsSignatures = wantsSignatures
        }
    }

    /// Pairs a response with its query.
    package var id: UInt16
    /// Whether this is a response.
    package var isResponse = false
    /// The kind of query: 0 for the ordinary one.
    package var opcode: UInt8 = 0
    /// Whether the answer comes from the zone's own server.
    package var isAuthoritative = false
    /// Whether records were left out for want of room.
    package var isTruncated = false
    /// Whether the server shall ask others where it does not know.
    package var recursionDesired = false
    /// Whether the server does so.
    package var recursionAvailable = false
    /// How the query ended.
    package var responseCode = DNSResponseCode.noError
    /// What is asked.
    package var questions: [DNSQuestion] = []
    /// What answers the question.
    package var answers: [DNSRecord] = []
    /// Where the authority lies.
    package var authorities: [DNSRecord] = []
    /// What else may be of use; the OPT record is in `extensions` instead.
    package var additionals: [DNSRecord] = []
    /// The OPT record's content.
    package var extensions: Extensions?

    /// An empty query.
    package init(id: UInt16) {
        self.id = id
    }

    /// A response to this query, so far without records, with its question repeated.
    package func makeResponse(_ code: DNSResponseCode = .noError) -> DNSMessage {
        var response = DNSMessage(id: self.id)
        response.isResponse = true
        response.opcode = self.opcode
        response.recursionDesired = self.recursionDesired
        response.recursionAvailable = true
        response.responseCode = code
        response.questions = self.questions
        if self.extensions != nil {
            response.extensions = Extensions(udpSizeBytesMax: 1232)
        }
        return response
    }
}
