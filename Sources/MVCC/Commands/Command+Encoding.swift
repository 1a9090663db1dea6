// The stored form of commands in the log. The first byte names the command; numbers are zigzag varints, keys and
// values are preceded by their length. Numbers once given are never given another meaning.
extension Command {
    private enum Tag: UInt8 {
        case put = 1
        case delete = 2
        case transaction = 3
        case compact = 4
        case grantLease = 5
        case revokeLease = 6
        case checkpointLeases = 7
        case setMember = 32
        case alarm = 33
        case setDowngrade = 34
        case auth = 48
        case authenticate = 49
        case authorized = 50
    }

    /// How deep transactions may nest.
    static let depthMax = 100

    /// The stored form.
    package func encoded() -> [UInt8] {
        self.encoded(behind: [])
    }

    /// The stored form with other bytes before it.
    package func encoded(behind prefix: [UInt8]) -> [UInt8] {
        var writer = ByteWriter(behind: prefix, capacity: self.encodedBytes)
        switch self {
        case .put(let operation):
            writer.write(Tag.put.rawValue)
            operation.write(to: &writer)
        case .delete(let operation):
            writer.write(Tag.delete.rawValue)
            operation.write(to: &writer)
        case .transaction(let transaction):
            writer.write(Tag.transaction.rawValue)
            transaction.write(to: &writer)
        case .compact(let revision):
            writer.write(Tag.compact.rawValue)
            writer.write(revision)
        case .grantLease(let id, let timeToLive):
            writer.write(Tag.grantLease.rawValue)
            writer.write(id)
            writer.write(timeToLive)
        case .revokeLease(let id):
            writer.write(Tag.revokeLease.rawValue)
            writer.write(id)
        case .checkpointLeases(let checkpoints):
            writer.write(Tag.checkpointLeases.rawValue)
            writer.write(Int64(checkpoints.count))
            for checkpoint in checkpoints {
                writer.write(checkpoint.id)
                writer.write(checkpoint.remaining)
            }
        case .setMember(let id, let record):
            writer.write(Tag.setMember.rawValue)
            writer.write(Int64(bitPattern: id))
            writer.write(record)
        case .alarm(let change):
            writer.write(Tag.alarm.rawValue)
            change.write(to: &writer)
        case .setDowngrade(let target):
            writer.write(Tag.setDowngrade.rawValue)
            writer.write(Array((target ?? "").utf8))
        case .auth(let change):
            writer.write(Tag.auth.rawValue)
            change.write(to: &writer)
        case .authenticate(let stamp, let token):
            writer.write(Tag.authenticate.rawValue)
            stamp.write(to: &writer)
            writer.write(token)
        case .authorized(let stamp, let command):
            writer.write(Tag.authorized.rawValue)
            stamp.write(to: &writer)
            writer.write(command.encoded())
        }
        return writer.bytes
    }

    /// How many bytes the stored form has, about; only large ones are worth knowing.
    private var encodedBytes: Int {
        if case .put(let operation) = self { operation.key.count + operation.value.count + 32 } else { 64 }
    }

    /// Reads the stored form, which begins at `offset`.
    package init(encoded bytes: [UInt8], from offset: Int = 0) throws(MVCCError) {
        var reader = ByteReader(bytes, from: offset)
        guard let tag = Tag(rawValue: try reader.byte()) else { throw ByteReader.broken }
        switch tag {
        case .put: self = .put(try PutOperation(from: &reader))
        case .delete: self = .delete(try DeleteOperation(from: &reader))
        case .transaction: self = .transaction(try Transaction(from: &reader, depth: 0))
        case .compact: self = .compact(try reader.number())
        case .grantLease: self = .grantLease(id: try reader.number(), timeToLive: try reader.number())
        case .revokeLease: self = .revokeLease(id: try reader.number())
        case .checkpointLeases:
            var checkpoints: [LeaseCheckpoint] = []
            for _ in 0..<(try reader.count()) {
                checkpoints.append(LeaseCheckpoint(id: try reader.number(), remaining: try reader.number()))
            }
            self = .checkpointLeases(checkpoints)
        case .setMember:
            self = .setMember(id: UInt64(bitPattern: try reader.number()), record: try reader.field())
        case .alarm: self = .alarm(try AlarmChange(from: &reader))
        case .setDowngrade:
            let target = String(decoding: try reader.field(), as: UTF8.self)
            self = .setDowngrade(target.isEmpty ? nil : target)
        case .auth: self = .auth(try AuthChange(from: &reader))
        case .authenticate:
            self = .authenticate(try AuthStamp(from: &reader), token: try reader.text())
        case .authorized:
            let stamp = try AuthStamp(from: &reader)
            let command = try reader.field()
            // One that is authorized twice was never written.
            guard command.first != Tag.authorized.rawValue else { throw ByteReader.broken }
            self = .authorized(stamp, try Command(encoded: command))
        }
        guard reader.isAtEnd else { throw ByteReader.broken }
    }
}

extension PutOperation {
    fileprivate func write(to writer: inout ByteWriter) {
        let flags = (self.wantsPrevious ? 1 : 0) | (self.ignoresValue ? 2 : 0) | (self.ignoresLease ? 4 : 0)
        writer.write(UInt8(flags))
        writer.write(self.key)
        writer.write(self.value)
        writer.write(self.lease)
    }

    fileprivate init(from reader: inout ByteReader) throws(MVCCError) {
        let flags = try reader.byte()
        self.init(key: try reader.field(), value: try reader.field(), lease: try reader.number())
        self.wantsPrevious = flags & 1 != 0
        self.ignoresValue = flags & 2 != 0
        self.ignoresLease = flags & 4 != 0
    }
}

extension KeyRange {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(self.start)
        switch self.end {
        case .single: writer.write(UInt8(0))
        case .unbounded: writer.write(UInt8(1))
        case .before(let end):
            writer.write(UInt8(2))
            writer.write(end)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(MVCCError) {
        self.init(key: try reader.field())
        switch try reader.byte() {
        case 0: self.end = .single
        case 1: self.end = .unbounded
        case 2: self.end = .before(try reader.field())
        default: throw ByteReader.broken
        }
    }
}

extension DeleteOperation {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(UInt8(self.wantsPrevious ? 1 : 0))
        self.range.write(to: &writer)
    }

    fileprivate init(from reader: inout ByteReader) throws(MVCCError) {
        let wantsPrevious = try reader.byte() != 0
        self.init(try KeyRange(from: &reader), wantsPrevious: wantsPrevious)
    }
}

extension RangeQuery {
    private var numbers: [Int64] {
        [
            self.limit, self.revision, self.minModRevision, self.maxModRevision, self.minCreateRevision,
            self.maxCreateRevision,
        ]
    }

    fileprivate func write(to writer: inout ByteWriter) {
        self.range.write(to: &writer)
        writer.write(UInt8(truncatingIfNeeded: self.sortTarget.rawValue))
        writer.write(UInt8(truncatingIfNeeded: self.sortOrder.rawValue))
        writer.write(UInt8((self.keysOnly ? 1 : 0) | (self.countOnly ? 2 : 0)))
        for number in self.numbers { writer.write(number) }
    }

    fileprivate init(from reader: inout ByteReader) throws(MVCCError) {
        self.init(try KeyRange(from: &reader))
        guard let target = SortTarget(rawValue: Int32(try reader.byte())),
            let order = SortOrder(rawValue: Int32(try reader.byte()))
        else { throw ByteReader.broken }
        self.sortTarget = target
        self.sortOrder = order
        let flags = try reader.byte()
        self.keysOnly = flags & 1 != 0
        self.countOnly = flags & 2 != 0
        self.limit = try reader.number()
        self.revision = try reader.number()
        self.minModRevision = try reader.number()
        self.maxModRevision = try reader.number()
        self.minCreateRevision = try reader.number()
        self.maxCreateRevision = try reader.number()
    }
}

extension Comparison {
    fileprivate func write(to writer: inout ByteWriter) {
        self.range.write(to: &writer)
        writer.write(UInt8(truncatingIfNeeded: self.relation.rawValue))
        switch self.operand {
        case .version(let number): Self.write(0, number, to: &writer)
        case .createRevision(let number): Self.write(1, number, to: &writer)
        case .modRevision(let number): Self.write(2, number, to: &writer)
        case .value(let bytes):
            writer.write(UInt8(3))
            writer.write(bytes)
        case .lease(let number): Self.write(4, number, to: &writer)
        }
    }

    private static func write(_ tag: UInt8, _ number: Int64, to writer: inout ByteWriter) {
        writer.write(tag)
        writer.write(number)
    }

    fileprivate init(from reader: inout ByteReader) throws(MVCCError) {
        let range = try KeyRange(from: &reader)
        guard let relation = Relation(rawValue: Int32(try reader.byte())) else { throw ByteReader.broken }
        let operand: Operand =
            switch try reader.byte() {
            case 0: .version(try reader.number())
            case 1: .createRevision(try reader.number())
            case 2: .modRevision(try reader.number())
            case 3: .value(try reader.field())
            case 4: .lease(try reader.number())
            default: throw ByteReader.broken
            }
        self.init(range, relation, operand)
    }
}

extension Transaction {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(Int64(self.comparisons.count))
        for comparison in self.comparisons { comparison.write(to: &writer) }
        for branch in [self.success, self.failure] {
            writer.write(Int64(branch.count))
            for operation in branch { operation.write(to: &writer) }
        }
    }

    fileprivate init(from reader: inout ByteReader, depth: Int) throws(MVCCError) {
        guard depth < Command.depthMax else { throw ByteReader.broken }
        self.init()
        for _ in 0..<(try reader.count()) { self.comparisons.append(try Comparison(from: &reader)) }
        for _ in 0..<(try reader.count()) { self.success.append(try Operation(from: &reader, depth: depth)) }
        for _ in 0..<(try reader.count()) { self.failure.append(try Operation(from: &reader, depth: depth)) }
    }
}

extension Operation {
    fileprivate func write(to writer: inout ByteWriter) {
        switch self {
        case .range(let query):
            writer.write(UInt8(0))
            query.write(to: &writer)
        case .put(let operation):
            writer.write(UInt8(1))
            operation.write(to: &writer)
        case .delete(let operation):
            writer.write(UInt8(2))
            operation.write(to: &writer)
        case .transaction(let transaction):
            writer.write(UInt8(3))
            transaction.write(to: &writer)
        }
    }

    fileprivate init(from reader: inout ByteReader, depth: Int) throws(MVCCError) {
        switch try reader.byte() {
        case 0: self = .range(try RangeQuery(from: &reader))
        case 1: self = .put(try PutOperation(from: &reader))
        case 2: self = .delete(try DeleteOperation(from: &reader))
        case 3: self = .transaction(try Transaction(from: &reader, depth: depth + 1))
        default: throw ByteReader.broken
        }
    }
}
