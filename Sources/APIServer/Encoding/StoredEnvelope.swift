internal import KubernetesAPI
internal import Wire

/// Finds the object inside of its `k8s\0` envelope without decoding it, and wraps bytes anew.
///
/// `ObjectEnvelope` is the same for messages; this one is for the paths on which bytes pass through.
struct StoredEnvelope: Hashable {
    var apiVersion = ""
    var kind = ""
    /// Where the object's bytes lie in the enveloped bytes.
    var raw: Range<Int>

    /// Nil when there is no envelope, or a broken one.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: ObjectEnvelope.prefix) else { return nil }
        self.raw = bytes.count..<bytes.count
        var scanner = FieldScanner(bytes, in: ObjectEnvelope.prefix.count..<bytes.count)
        while let field = scanner.next() {
            switch field.number {
            case 1:
                var inner = FieldScanner(bytes, in: field.content)
                while let part = inner.next() {
                    let text = String(decoding: bytes[part.content], as: UTF8.self)
                    if part.number == 1 { self.apiVersion = text }
                    if part.number == 2 { self.kind = text }
                }
                guard inner.isAtEnd else { return nil }
            case 2: self.raw = field.content
            default: break
            }
        }
        guard scanner.isAtEnd else { return nil }
    }

    /// An object's bytes in an envelope. `suffix` is appended to them: by protobuf's rules its fields add to, or
    /// replace, those before.
    static func wrap(
        _ raw: ArraySlice<UInt8>,
        appending suffix: [UInt8] = [],
        apiVersion: String,
        kind: String
    ) -> [UInt8] {
        let count = raw.count + suffix.count
        let head = Self.head(count: count, apiVersion: apiVersion, kind: kind)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(head.count + count + Self.tail.count)
        bytes.append(contentsOf: head)
        bytes.append(contentsOf: raw)
        bytes.append(contentsOf: suffix)
        bytes.append(contentsOf: Self.tail)
        return bytes
    }

    /// What comes before an object of `count` bytes.
    static func head(count: Int, apiVersion: String, kind: String) -> [UInt8] {
        var typeMeta: [UInt8] = []
        typeMeta.appendField(1, Array(apiVersion.utf8))
        typeMeta.appendField(2, Array(kind.utf8))
        var bytes = ObjectEnvelope.prefix
        bytes.appendField(1, typeMeta)
        bytes.append(2 << 3 | 2)
        bytes.appendVarint(UInt64(count))
        return bytes
    }

    /// What comes after it: neither encoding nor content type.
    static let tail: [UInt8] = {
        var bytes: [UInt8] = []
        bytes.appendField(3, [])
        bytes.appendField(4, [])
        return bytes
    }()

    /// Fields that, appended to an object's bytes, set its `metadata.resourceVersion` and leave all else as it is.
    static func resourceVersionSuffix(_ revision: Int64) -> [UInt8] {
        var metadata: [UInt8] = []
        metadata.appendField(6, Array(String(revision).utf8))
        var bytes: [UInt8] = []
        bytes.appendField(1, metadata)
        return bytes
    }
}

extension [UInt8] {
    /// A base-128 number, the lowest seven bits first.
    mutating func appendVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            self.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        self.append(UInt8(rest))
    }

    /// A length-delimited protobuf field.
    mutating func appendField(_ number: Int, _ content: [UInt8]) {
        self.appendVarint(UInt64(number) << 3 | 2)
        self.appendVarint(UInt64(content.count))
        self.append(contentsOf: content)
    }
}
