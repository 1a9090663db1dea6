internal import CNGHTTP2

/// HTTP's own rules for the fields of one block a server receives (RFC 9113 §8.2 and §8.3), save that `:authority` may
/// be any text: etcdctl names whole URLs there, as `--cluster` finds them. nghttp2 knows only all of the rules or none.
struct HTTP2FieldRules {
    private struct PseudoFields: OptionSet {
        let rawValue: UInt8
        static let method = PseudoFields(rawValue: 1)
        static let scheme = PseudoFields(rawValue: 2)
        static let authority = PseudoFields(rawValue: 4)
        static let path = PseudoFields(rawValue: 8)
    }

    private var seen: PseudoFields = []
    private var isPastPseudoFields = false
    private let isRequest: Bool

    /// Rules for the head of a request, or for trailers.
    init(isRequest: Bool) {
        self.isRequest = isRequest
    }

    /// Whether the block may go on with the field. No text is made of it, as this is asked for every field.
    mutating func accept(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = name.first, nghttp2_check_header_value_rfc9113(value.baseAddress, value.count) != 0 else {
            return false
        }
        guard first == UInt8(ascii: ":") else {
            self.isPastPseudoFields = true
            return nghttp2_check_header_name(name.baseAddress, name.count) != 0 && Self.isAllowed(name, value)
        }
        guard self.isRequest, !self.isPastPseudoFields else { return false }
        if Self.equal(name, ":method") {
            return self.note(.method) && nghttp2_check_method(value.baseAddress, value.count) != 0
        }
        if Self.equal(name, ":path") {
            return self.note(.path) && !value.isEmpty && nghttp2_check_path(value.baseAddress, value.count) != 0
        }
        if Self.equal(name, ":scheme") { return self.note(.scheme) && !value.isEmpty }
        return Self.equal(name, ":authority") && self.note(.authority)
    }

    /// Whether a block that ends here has what it needs.
    var isComplete: Bool {
        guard self.isRequest else { return true }
        return self.seen.contains(.method) && self.seen.contains(.path) == self.seen.contains(.scheme)
    }

    private mutating func note(_ field: PseudoFields) -> Bool { self.seen.insert(field).inserted }

    /// Fields that speak of the connection have no place in HTTP/2 (RFC 9113 §8.2.2).
    private static func isAllowed(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
        switch name.count {
        case 2: !Self.equal(name, "te") || Self.equal(value, "trailers")
        case 7: !Self.equal(name, "upgrade")
        case 10: !Self.equal(name, "connection") && !Self.equal(name, "keep-alive")
        case 16: !Self.equal(name, "proxy-connection")
        case 17: !Self.equal(name, "transfer-encoding")
        default: true
        }
    }

    private static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes.elementsEqual($0) }
    }
}
