/// An IP address: what `ip(x)` gives.
struct CELAddress: CELObject, Equatable {
    static let typeName = "net.IP"

    /// Four bytes or sixteen.
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil when the text is none; IPv4 in dots, IPv6 in RFC 4291's forms.
    init?(_ text: String) {
        guard let bytes = text.contains(":") ? Self.sixteen(text) : Self.four(text) else { return nil }
        self.bytes = bytes
    }

    private static func four(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part == "0" || !part.hasPrefix("0"),
                let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func sixteen(_ text: String) -> [UInt8]? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2, let head = Self.groups(halves[0], isLast: halves.count == 1) else { return nil }
        guard halves.count == 2 else { return head.count == 16 ? head : nil }
        guard let tail = Self.groups(halves[1], isLast: true), head.count + tail.count <= 14 else { return nil }
        return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    private static func groups(_ text: Substring, isLast: Bool) -> [UInt8]? {
        if text.isEmpty { return [] }
        var bytes: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if isLast, index == parts.count - 1, part.contains("."), let four = Self.four(part) {
                bytes += four
                continue
            }
            guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit), let group = UInt16(part, radix: 16)
            else { return nil }
            bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
        }
        return bytes
    }

    var isIPv4: Bool { self.bytes.count == 4 }
    /// `::ffff:1.2.3.4`.
    var isMapped: Bool { !self.isIPv4 && self.bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] }

    // MARK: a value of the language

    var typeName: String { Self.typeName }
    var size: Int { self.bytes.count }

    /// The canonical text (RFC 5952).
    var text: String? {
        if self.isIPv4 { return self.bytes.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { Int(self.bytes[$0]) << 8 | Int(self.bytes[$0 + 1]) }
        var best = 0..<0
        var start: Int?
        for index in 0...8 {
            if index < 8, groups[index] == 0 {
                start = start ?? index
            } else if let first = start {
                if index - first > max(1, best.count) { best = first..<index }
                start = nil
            }
        }
        func shown(_ part: some Sequence<Int>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
        if best.isEmpty { return shown(groups) }
        return "\(shown(groups[..<best.lowerBound]))::\(shown(groups[best.upperBound...]))"
    }

    func equals(_ other: any CELObject) -> Bool { (other as? CELAddress) == self }

    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard arguments.isEmpty else { throw .noSuchOverload }
        switch method {
        case "family": return .int(self.isIPv4 ? 4 : 6)
        case "isUnspecified": return .bool(self.isUnspecified)
        case "isLoopback": return .bool(self.isLoopback)
        case "isLinkLocalMulticast": return .bool(self.isLinkLocalMulticast)
        case "isLinkLocalUnicast": return .bool(self.isLinkLocalUnicast)
        case "isGlobalUnicast":
            let isMulticast = self.isIPv4 ? self.bytes[0] & 0xF0 == 0xE0 : self.bytes[0] == 0xFF
            let isBroadcast = self.bytes == [255, 255, 255, 255]
            return .bool(
                !isMulticast && !isBroadcast && !self.isUnspecified && !self.isLoopback && !self.isLinkLocalUnicast
            )
        default: throw .noSuchOverload
        }
    }

    private var isUnspecified: Bool { self.bytes.allSatisfy { $0 == 0 } }

    private var isLoopback: Bool {
        self.isIPv4 ? self.bytes[0] == 127 : self.bytes.dropLast().allSatisfy { $0 == 0 } && self.bytes[15] == 1
    }

    private var isLinkLocalMulticast: Bool {
        self.isIPv4
            ? self.bytes.prefix(3) == [224, 0, 0] : self.bytes[0] == 0xFF && self.bytes[1] & 0x0F == 0x02
    }

    private var isLinkLocalUnicast: Bool {
        self.isIPv4 ? self.bytes.prefix(2) == [169, 254] : self.bytes[0] == 0xFE && self.bytes[1] & 0xC0 == 0x80
    }
}
