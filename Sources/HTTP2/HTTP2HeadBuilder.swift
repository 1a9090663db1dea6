/// Makes a head of the fields as they arrive. On one connection most heads say what the one before said: what is the
/// same is taken from there, so that it is neither decoded nor stored anew.
struct HTTP2HeadBuilder {
    /// The last head that was finished.
    private var last = HTTP2Head()
    private var head = HTTP2Head()
    /// How many fields are the last head's so far; `head` has none as long as all are.
    private var sameCount = 0
    private var isSame = true

    /// Begins a head.
    mutating func begin() {
        self.head = HTTP2Head()
        self.sameCount = 0
        self.isSame = true
    }

    var isOversized: Bool { self.head.isOversized }

    /// The head is too large: what was there of it is of no use, and must not be kept for each of many such heads.
    mutating func overflow() {
        self.head.isOversized = true
        self.head.fields = []
        self.isSame = false
    }

    mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
        guard name.first != UInt8(ascii: ":") else { return self.set(name, value) }
        if self.isSame, self.sameCount < self.last.fields.count {
            let known = self.last.fields[self.sameCount]
            if Self.equals(known.name, name), Self.equals(known.value, value) {
                self.sameCount += 1
                return
            }
        }
        self.part()
        let field = HTTP2Field(
            name: String(decoding: name, as: UTF8.self),
            value: String(decoding: value, as: UTF8.self)
        )
        self.head.fields.append(field)
    }

    /// From here on the fields differ from the last head's.
    private mutating func part() {
        guard self.isSame else { return }
        self.isSame = false
        self.head.fields = Array(self.last.fields.prefix(self.sameCount))
    }

    private mutating func set(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
        if Self.equals(":method", name) {
            self.head.method = Self.text(value, like: self.last.method)
        } else if Self.equals(":path", name) {
            self.head.path = Self.text(value, like: self.last.path)
        } else if Self.equals(":scheme", name) {
            self.head.scheme = Self.text(value, like: self.last.scheme)
        } else if Self.equals(":authority", name) {
            self.head.authority = Self.text(value, like: self.last.authority)
        } else if Self.equals(":status", name) {
            self.head.status = Int(String(decoding: value, as: UTF8.self)) ?? 0
        }
    }

    /// The head. `isModel`: the next one may be much the same.
    mutating func finish(isModel: Bool) -> HTTP2Head {
        if self.isSame, self.sameCount == self.last.fields.count {
            self.head.fields = self.last.fields
        } else {
            self.part()
        }
        // Trailers are no model for heads.
        let isWhole = (!self.head.path.isEmpty || self.head.status != 0) && !self.head.isOversized
        if isModel, isWhole { self.last = self.head }
        return self.head
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, like known: String) -> String {
        Self.equals(known, bytes) ? known : String(decoding: bytes, as: UTF8.self)
    }

    private static func equals(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var text = text
        return text.withUTF8 { $0.count == bytes.count && $0.elementsEqual(bytes) }
    }
}
