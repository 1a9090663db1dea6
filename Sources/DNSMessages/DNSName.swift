/// A domain name: labels from the host up, without the root. Two names are equal whatever their case (RFC 4343).
package struct DNSName: Sendable {
    /// The longest label (RFC 1035 §2.3.4).
    package static let labelSizeBytesMax = 63
    /// The longest name on the wire, with its length bytes and the root.
    package static let sizeBytesMax = 255

    /// The labels as they were written.
    package let labels: [[UInt8]]

    /// The root of all names.
    package static let root = DNSName(unchecked: [])

    init(unchecked labels: [[UInt8]]) {
        self.labels = labels
    }

    /// Makes a name of labels; nil when a label or the whole is too long or a label is empty.
    package init?(labels: [[UInt8]]) {
        guard labels.allSatisfy({ !$0.isEmpty && $0.count <= Self.labelSizeBytesMax }) else { return nil }
        guard labels.reduce(1, { $0 + 1 + $1.count }) <= Self.sizeBytesMax else { return nil }
        self.labels = labels
    }

    /// Reads `a.example.org` or `a.example.org.`; escapes are not understood. Nil when it is no name.
    package init?(_ text: String) {
        if text == "." || text.isEmpty {
            self = .root
            return
        }
        var bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        self.init(labels: labels.map { Array($0) })
    }

    /// The name on the wire without compression, in bytes.
    package var sizeBytes: Int {
        self.labels.reduce(1) { $0 + 1 + $1.count }
    }

    /// The labels in lower case: what names are compared by.
    package var lowercasedLabels: [[UInt8]] {
        self.labels.map { $0.map(Self.lowercased) }
    }

    /// Whether this name is `ancestor` or lies below it.
    package func isWithin(_ ancestor: DNSName) -> Bool {
        self.lowercasedLabels.suffix(ancestor.labels.count) == ancestor.lowercasedLabels[...]
    }

    /// The labels below `ancestor`, in lower case, as text; nil when the name does not lie within it.
    package func relativeLabels(to ancestor: DNSName) -> [String]? {
        guard self.isWithin(ancestor) else { return nil }
        return self.lowercasedLabels.dropLast(ancestor.labels.count).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension DNSName: Hashable {
    package static func == (left: DNSName, right: DNSName) -> Bool {
        left.lowercasedLabels == right.lowercasedLabels
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(self.lowercasedLabels)
    }
}

extension DNSName: CustomStringConvertible {
    package var description: String {
        self.labels.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".") + "."
    }
}
