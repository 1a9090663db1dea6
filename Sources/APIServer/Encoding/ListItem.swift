internal import Store

/// One object's place in a protobuf list: field 2 of every list, in pieces that need no copy.
struct ListItem {
    /// The field's tag and length.
    let head: [UInt8]
    let object: ArraySlice<UInt8>
    /// What is added to the object.
    let suffix: [UInt8]

    /// A stored object as it is, with its resource version; nil where it is not stored as protobuf.
    init?(_ stored: StoredValue) {
        guard let envelope = StoredEnvelope(stored.value) else { return nil }
        self.init(stored.value[envelope.raw], suffix: StoredEnvelope.resourceVersionSuffix(stored.modRevision))
    }

    /// - Parameter protobuf: the object's bytes.
    init(protobuf: [UInt8]) {
        self.init(protobuf[...], suffix: [])
    }

    private init(_ object: ArraySlice<UInt8>, suffix: [UInt8]) {
        var head: [UInt8] = [2 << 3 | 2]
        head.appendVarint(UInt64(object.count + suffix.count))
        self.head = head
        self.object = object
        self.suffix = suffix
    }
}
