internal import Glibc
internal import MVCC

/// The index of keys in a tree whose own keys are limited to 511 bytes.
///
/// A key of up to 500 bytes is stored as it is. Longer ones that share their first 500 bytes share a bucket, stored
/// under those bytes and a zero byte: so it sorts after the key of exactly these 500 bytes and before all that follow.
/// A bucket's value is a list, sorted by suffix, of: length 4, suffix, head 36 bytes.
struct HeadTree {
    static let keySizeMax = 500

    let transaction: LMDBTransaction
    let tree: LMDBEnvironment.Tree

    private typealias Bucket = [(suffix: [UInt8], head: KeyHead)]

    func head(of key: [UInt8]) throws(MVCCError) -> KeyHead? {
        if let suffix = Self.suffix(of: key) {
            return try self.bucket(of: key).first { $0.suffix == suffix }?.head
        }
        switch self.transaction.with(key, in: self.tree, { KeyHead($0) }) {
        case .found(let head?): return head
        case .found(nil): throw Self.broken
        case .absent: return nil
        case .failed(let error): throw MVCCError(error)
        }
    }

    func set(_ head: KeyHead, of key: [UInt8]) throws(MVCCError) {
        guard let suffix = Self.suffix(of: key) else {
            var value: [UInt8] = []
            value.reserveCapacity(KeyHead.encodedSize)
            head.encode(into: &value)
            return try self.transaction.store(key, value, in: self.tree)
        }
        var bucket = try self.bucket(of: key).filter { $0.suffix != suffix }
        let place = bucket.firstIndex { suffix.lexicographicallyPrecedes($0.suffix) } ?? bucket.endIndex
        bucket.insert((suffix, head), at: place)
        try self.transaction.store(Self.bucketKey(key), Self.encode(bucket), in: self.tree)
    }

    func remove(_ key: [UInt8]) throws(MVCCError) {
        guard let suffix = Self.suffix(of: key) else {
            return try self.transaction.delete(key, from: self.tree)
        }
        let bucket = try self.bucket(of: key).filter { $0.suffix != suffix }
        if bucket.isEmpty {
            try self.transaction.delete(Self.bucketKey(key), from: self.tree)
        } else {
            try self.transaction.store(Self.bucketKey(key), Self.encode(bucket), in: self.tree)
        }
    }

    func visit(
        _ range: KeyRange,
        _ body: (Span<UInt8>, KeyHead) throws(MVCCError) -> Bool
    ) throws(MVCCError) {
        if case .single = range.end {
            if let head = try self.head(of: range.start) { _ = try body(range.start.span, head) }
            return
        }
        let end: [UInt8]? = if case .before(let end) = range.end { end } else { nil }
        let start = Self.suffix(of: range.start) == nil ? range.start : Self.bucketKey(range.start)
        let failure = try self.transaction.visit(self.tree, from: start) { key, value throws(MVCCError) in
            if key.count > Self.keySizeMax {
                return try Self.visitBucket(key, value, range, body)
            }
            if let end, !Self.precedes(key, end) { return false }
            guard let head = KeyHead(value) else { throw Self.broken }
            return try body(key, head)
        }
        if let failure { throw MVCCError(failure) }
    }

    private static func visitBucket(
        _ key: Span<UInt8>,
        _ value: Span<UInt8>,
        _ range: KeyRange,
        _ body: (Span<UInt8>, KeyHead) throws(MVCCError) -> Bool
    ) throws(MVCCError) -> Bool {
        let prefix = key.withUnsafeBufferPointer { Array($0.dropLast()) }
        for (suffix, head) in try Self.decode(value) {
            let full = prefix + suffix
            guard range.contains(full) else { continue }
            guard try body(full.span, head) else { return false }
        }
        return true
    }

    private func bucket(of key: [UInt8]) throws(MVCCError) -> Bucket {
        let lookup = try self.transaction.with(Self.bucketKey(key), in: self.tree) { bytes throws(MVCCError) in
            try Self.decode(bytes)
        }
        switch lookup {
        case .found(let bucket): return bucket
        case .absent: return []
        case .failed(let error): throw MVCCError(error)
        }
    }

    private static func suffix(of key: [UInt8]) -> [UInt8]? {
        key.count > Self.keySizeMax ? Array(key[Self.keySizeMax...]) : nil
    }

    private static func bucketKey(_ key: [UInt8]) -> [UInt8] {
        key.prefix(Self.keySizeMax) + [0]
    }

    private static func encode(_ bucket: Bucket) -> [UInt8] {
        var bytes: [UInt8] = []
        for (suffix, head) in bucket {
            bytes.append(bigEndian: UInt32(suffix.count))
            bytes.append(contentsOf: suffix)
            head.encode(into: &bytes)
        }
        return bytes
    }

    private static func decode(_ bytes: Span<UInt8>) throws(MVCCError) -> Bucket {
        var bucket: Bucket = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position >= 4 else { throw Self.broken }
            let length = Int(bytes.bigEndian32(at: position))
            let end = position + 4 + length
            guard end <= bytes.count, let head = KeyHead(bytes, at: end) else { throw Self.broken }
            let suffix = bytes.extracting(position + 4..<end).withUnsafeBufferPointer { Array($0) }
            bucket.append((suffix, head))
            position = end + KeyHead.encodedSize
        }
        return bucket
    }

    private static func precedes(_ key: Span<UInt8>, _ other: [UInt8]) -> Bool {
        let order = key.withUnsafeBufferPointer { left in
            other.withUnsafeBufferPointer { right -> Int32 in
                guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
                return memcmp(left, right, min(key.count, other.count))
            }
        }
        return order < 0 || (order == 0 && key.count < other.count)
    }

    private static var broken: MVCCError { MVCCError(.corrupt, "a stored key's state is broken") }
}
