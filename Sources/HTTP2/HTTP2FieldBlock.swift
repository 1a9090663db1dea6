internal import CNGHTTP2

/// Lays header fields out as nghttp2 takes them. Names and values are gathered in one buffer, which is used again for
/// the next block, so that a block costs no allocation once the buffers have grown.
struct HTTP2FieldBlock {
    private var bytes: [UInt8] = []
    private var lengths: [(name: Int, value: Int)] = []
    private var pairs: [nghttp2_nv] = []

    mutating func append(_ name: String, _ value: String) {
        let start = self.bytes.count
        self.bytes.append(contentsOf: name.utf8)
        let middle = self.bytes.count
        self.bytes.append(contentsOf: value.utf8)
        self.lengths.append((middle - start, self.bytes.count - middle))
    }

    mutating func append(_ fields: [HTTP2Field]) {
        for field in fields {
            self.append(field.name, field.value)
        }
    }

    /// Calls `body` with the fields and forgets them. nghttp2 copies them before it returns.
    mutating func submit<Result>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result) -> Result {
        defer {
            self.bytes.removeAll(keepingCapacity: true)
            self.lengths.removeAll(keepingCapacity: true)
            self.pairs.removeAll(keepingCapacity: true)
        }
        let lengths = self.lengths
        return self.bytes.withUnsafeMutableBufferPointer { bytes in
            var offset = 0
            for (name, value) in lengths {
                guard let base = bytes.baseAddress else { break }
                let pair = nghttp2_nv(
                    name: base + offset,
                    value: base + offset + name,
                    namelen: name,
                    valuelen: value,
                    flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)
                )
                self.pairs.append(pair)
                offset += name + value
            }
            return self.pairs.withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
        }
    }
}
