/// What a role may do with a range of keys.
package struct AuthPermission: Hashable, Sendable {
    /// What is allowed; the raw values are etcd's.
    package enum Kind: UInt8, Sendable, CaseIterable {
        case read = 0
        case write = 1
        case readWrite = 2
    }

    /// What is allowed.
    package var kind: Kind
    /// The first key.
    package var key: [UInt8]
    /// Where the range ends, in etcd's way: nothing is the one key, one zero byte is everything from it on.
    package var rangeEnd: [UInt8]

    /// A permission on the range that etcd's pair means.
    package init(_ kind: Kind, key: [UInt8], rangeEnd: [UInt8]) {
        self.kind = kind
        self.key = key
        self.rangeEnd = rangeEnd
    }

    /// The keys it is about.
    package var range: KeyRange { KeyRange(key: self.key, rangeEnd: self.rangeEnd) }

    var allowsReading: Bool { self.kind != .write }
    var allowsWriting: Bool { self.kind != .read }
    var isValid: Bool { !self.key.isEmpty && !self.range.isEmpty }
}
