internal import Transport

/// Key-value pairs that travel beside a call's messages. Keys are lower case; the values of keys that end in `-bin` are
/// bytes, all others printable ASCII.
package struct RPCMetadata: Hashable, Sendable {
    /// The pairs as header fields, binary values in base64.
    var fields: HTTPHeaders

    /// No pairs.
    package init() {
        self.fields = HTTPHeaders()
    }

    init(fields: HTTPHeaders) {
        self.fields = fields
    }

    /// The first value of `key`.
    package func first(_ key: String) -> String? {
        self.fields.first(key)
    }

    /// All values of `key`, in order.
    package func all(_ key: String) -> [String] {
        self.fields.all(key)
    }

    /// The first value of the binary `key`, which must end in `-bin`.
    package func firstBinary(_ key: String) -> [UInt8]? {
        self.fields.first(key).flatMap(Base64.decode)
    }

    /// Adds a pair.
    package mutating func append(_ key: String, _ value: String) {
        self.fields.append(key, value)
    }

    /// Adds a pair with a binary value; `key` must end in `-bin`.
    package mutating func appendBinary(_ key: String, _ value: [UInt8]) {
        self.fields.append(key, Base64.encode(value))
    }
}

extension RPCMetadata: ExpressibleByDictionaryLiteral {
    /// The given pairs in the given order.
    package init(dictionaryLiteral elements: (String, String)...) {
        self.init()
        for (key, value) in elements {
            self.append(key, value)
        }
    }
}

extension RPCMetadata: Sequence {
    /// Iterates over the pairs in order.
    package func makeIterator() -> AnyIterator<(key: String, value: String)> {
        var base = self.fields.makeIterator()
        return AnyIterator { base.next().map { ($0.name, $0.value) } }
    }
}
