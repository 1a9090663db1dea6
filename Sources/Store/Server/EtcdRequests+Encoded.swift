internal import MVCC
internal import RPC
internal import Wire

// etcd's hottest requests from their bytes, in one pass. What is unusual about a request (a field that is rarely set or
// that nobody knows, a mistake) is left to the general decoder, which says what is wrong with it.

extension RangeQuery {
    init(encoded bytes: [UInt8]) throws {
        var reader = EtcdFieldReader(bytes)
        guard let usual = RangeQuery(usual: &reader) else {
            try self.init(GRPCDecoding.request(bytes) as Etcd.RangeRequest)
            return
        }
        self = usual
    }

    fileprivate init?(usual reader: inout EtcdFieldReader) {
        var (key, rangeEnd): ([UInt8], [UInt8]) = ([], [])
        var (limit, revision): (Int64, Int64) = (0, 0)
        var (keysOnly, countOnly, isSerializable) = (false, false, false)
        while !reader.isAtEnd {
            switch reader.number() {
            case 0x0A: if let field = reader.field() { key = field } else { return nil }
            case 0x12: if let field = reader.field() { rangeEnd = field } else { return nil }
            case 0x18: if let number = reader.number() { limit = Int64(number) } else { return nil }
            case 0x20: if let number = reader.number() { revision = Int64(number) } else { return nil }
            case 0x38: if let flag = reader.flag() { isSerializable = flag } else { return nil }
            case 0x40: if let flag = reader.flag() { keysOnly = flag } else { return nil }
            case 0x48: if let flag = reader.flag() { countOnly = flag } else { return nil }
            default: return nil
            }
        }
        guard !key.isEmpty else { return nil }
        self.init(KeyRange(key: key, rangeEnd: rangeEnd), limit: limit, revision: revision)
        self.keysOnly = keysOnly
        self.countOnly = countOnly
        self.isSerializable = isSerializable
    }
}

extension PutOperation {
    init(encoded bytes: [UInt8]) throws {
        var reader = EtcdFieldReader(bytes)
        guard let usual = PutOperation(usual: &reader) else {
            try self.init(GRPCDecoding.request(bytes) as Etcd.PutRequest)
            return
        }
        self = usual
    }

    fileprivate init?(usual reader: inout EtcdFieldReader) {
        self.init(key: [], value: [])
        while !reader.isAtEnd {
            switch reader.number() {
            case 0x0A: if let field = reader.field() { self.key = field } else { return nil }
            case 0x12: if let field = reader.field() { self.value = field } else { return nil }
            case 0x18: if let number = reader.number() { self.lease = Int64(number) } else { return nil }
            case 0x20: if let flag = reader.flag() { self.wantsPrevious = flag } else { return nil }
            default: return nil
            }
        }
        guard !self.key.isEmpty else { return nil }
    }
}

extension Comparison {
    fileprivate init?(usual reader: inout EtcdFieldReader) {
        var key: [UInt8] = []
        var (relation, target): (UInt64, UInt64) = (0, 0)
        var operands: [UInt64: Int64] = [:]
        while !reader.isAtEnd {
            switch reader.number() {
            case 0x08: if let number = reader.number() { relation = number } else { return nil }
            case 0x10: if let number = reader.number() { target = number } else { return nil }
            case 0x1A: if let field = reader.field() { key = field } else { return nil }
            case let tag? where tag == 0x20 || tag == 0x28 || tag == 0x30:
                // One of them may be set: a second takes the place of the first.
                guard operands.isEmpty, let number = reader.number() else { return nil }
                operands[tag] = Int64(number)
            default: return nil
            }
        }
        guard !key.isEmpty, let relation = Relation(rawValue: Int32(truncatingIfNeeded: relation)) else { return nil }
        switch target {
        case 0: self.init(KeyRange(key: key), relation, .version(operands[0x20] ?? 0))
        case 1: self.init(KeyRange(key: key), relation, .createRevision(operands[0x28] ?? 0))
        case 2: self.init(KeyRange(key: key), relation, .modRevision(operands[0x30] ?? 0))
        default: return nil
        }
    }
}

extension Transaction {
    init(encoded bytes: [UInt8]) throws {
        var reader = EtcdFieldReader(bytes)
        guard let usual = Transaction(usual: &reader) else {
            try self.init(GRPCDecoding.request(bytes) as Etcd.TxnRequest)
            return
        }
        self = usual
    }

    /// Conditions, and branches of one step at most, which can not contradict itself: how Kubernetes writes.
    private init?(usual reader: inout EtcdFieldReader) {
        self.init()
        while !reader.isAtEnd {
            guard let tag = reader.number(), var inner = reader.message() else { return nil }
            switch tag {
            case 0x0A:
                guard let comparison = Comparison(usual: &inner) else { return nil }
                self.comparisons.append(comparison)
            case 0x12:
                guard let step = Operation(usual: &inner) else { return nil }
                self.success.append(step)
            case 0x1A:
                guard let step = Operation(usual: &inner) else { return nil }
                self.failure.append(step)
            default: return nil
            }
        }
        guard self.success.count <= 1, self.failure.count <= 1, self.comparisons.count <= Self.operationsMax else {
            return nil
        }
    }
}

extension Operation {
    fileprivate init?(usual reader: inout EtcdFieldReader) {
        guard let tag = reader.number(), var inner = reader.message(), reader.isAtEnd else { return nil }
        switch tag {
        case 0x0A:
            guard let query = RangeQuery(usual: &inner) else { return nil }
            self = .range(query)
        case 0x12:
            guard let put = PutOperation(usual: &inner) else { return nil }
            self = .put(put)
        case 0x1A:
            guard let delete = DeleteOperation(usual: &inner) else { return nil }
            self = .delete(delete)
        default: return nil
        }
    }
}

extension DeleteOperation {
    fileprivate init?(usual reader: inout EtcdFieldReader) {
        var (key, rangeEnd): ([UInt8], [UInt8]) = ([], [])
        var wantsPrevious = false
        while !reader.isAtEnd {
            switch reader.number() {
            case 0x0A: if let field = reader.field() { key = field } else { return nil }
            case 0x12: if let field = reader.field() { rangeEnd = field } else { return nil }
            case 0x18: if let flag = reader.flag() { wantsPrevious = flag } else { return nil }
            default: return nil
            }
        }
        guard !key.isEmpty else { return nil }
        self.init(KeyRange(key: key, rangeEnd: rangeEnd), wantsPrevious: wantsPrevious)
    }
}
