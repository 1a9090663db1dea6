extension DNSMessage {
    /// Reads a whole message; bytes after it are passed over.
    package init(bytes: [UInt8]) throws(DNSMessageError) {
        guard bytes.count <= Self.sizeBytesMax else { throw DNSMessageError(.tooLarge, at: Self.sizeBytesMax) }
        var reader = DNSReader(bytes)
        self.init(id: try reader.readUInt16())
        let flags = try reader.readUInt16()
        self.isResponse = flags & 0x8000 != 0
        self.opcode = UInt8(flags >> 11 & 0xF)
        self.isAuthoritative = flags & 0x0400 != 0
        self.isTruncated = flags & 0x0200 != 0
        self.recursionDesired = flags & 0x0100 != 0
        self.recursionAvailable = flags & 0x0080 != 0
        self.responseCode = DNSResponseCode(rawValue: UInt8(flags & 0xF))
        let questionCount = Int(try reader.readUInt16())
        let answerCount = Int(try reader.readUInt16())
        let authorityCount = Int(try reader.readUInt16())
        let additionalCount = Int(try reader.readUInt16())
        // A question takes at least 5 bytes and a record 11: counts that cannot be are refused before any work.
        let recordCount = answerCount + authorityCount + additionalCount
        guard questionCount * 5 + recordCount * 11 <= reader.remaining else {
            throw DNSMessageError(.truncated, at: reader.offset)
        }
        for _ in 0..<questionCount {
            let name = try reader.readName()
            let type = DNSType(rawValue: try reader.readUInt16())
            self.questions.append(DNSQuestion(name: name, type: type, recordClass: try reader.readUInt16()))
        }
        self.answers = try self.readRecords(answerCount, from: &reader)
        self.authorities = try self.readRecords(authorityCount, from: &reader)
        self.additionals = try self.readRecords(additionalCount, from: &reader)
    }

    private mutating func readRecords(
        _ count: Int,
        from reader: inout DNSReader
    ) throws(DNSMessageError) -> [DNSRecord] {
        var records: [DNSRecord] = []
        for _ in 0..<count {
            let start = reader.offset
            let name = try reader.readName()
            let type = DNSType(rawValue: try reader.readUInt16())
            let recordClass = try reader.readUInt16()
            let timeToLive = try reader.readUInt32()
            let length = Int(try reader.readUInt16())
            guard length <= reader.remaining else { throw DNSMessageError(.truncated, at: reader.offset) }
            if type == .opt {
                // RFC 6891 §6.1.1: one OPT record at most; its class and time to live have other meanings.
                guard self.extensions == nil else { throw DNSMessageError(.badRecord, at: start) }
                self.extensions = Extensions(
                    udpSizeBytesMax: recordClass,
                    version: UInt8(timeToLive >> 16 & 0xFF),
                    wantsSignatures: timeToLive & 0x8000 != 0
                )
                _ = try reader.readBytes(length)
                continue
            }
            let data = try DNSRecord.Data(type: type, length: length, from: &reader)
            records.append(
                DNSRecord(name: name, timeToLiveSeconds: timeToLive, data: data, recordClass: recordClass)
            )
        }
        return records
    }
}

extension DNSRecord.Data {
    /// Reads the data of a record: exactly `length` bytes.
    init(type: DNSType, length: Int, from reader: inout DNSReader) throws(DNSMessageError) {
        let start = reader.offset
        switch type {
        case .a where length == 4:
            self = .a(try reader.readBytes(4))
        case .aaaa where length == 16:
            self = .aaaa(try reader.readBytes(16))
        case .a, .aaaa:
            throw DNSMessageError(.badRecord, at: start)
        case .cname:
            self = .cname(try reader.readName())
        case .ns:
            self = .ns(try reader.readName())
        case .ptr:
            self = .ptr(try reader.readName())
        case .mx:
            self = .mx(preference: try reader.readUInt16(), exchange: try reader.readName())
        case .srv:
            self = .srv(
                priority: try reader.readUInt16(),
                weight: try reader.readUInt16(),
                port: try reader.readUInt16(),
                target: try reader.readName()
            )
        case .soa:
            self = .soa(try Self.readStartOfAuthority(from: &reader))
        case .txt:
            self = .txt(try Self.readStrings(until: start + length, from: &reader))
        default:
            self = .other(type, try reader.readBytes(length))
        }
        guard reader.offset == start + length else { throw DNSMessageError(.badRecord, at: start) }
    }

    private static func readStartOfAuthority(
        from reader: inout DNSReader
    ) throws(DNSMessageError) -> DNSRecord.StartOfAuthority {
        DNSRecord.StartOfAuthority(
            primary: try reader.readName(),
            mailbox: try reader.readName(),
            serial: try reader.readUInt32(),
            refreshSeconds: try reader.readUInt32(),
            retrySeconds: try reader.readUInt32(),
            expireSeconds: try reader.readUInt32(),
            minimumSeconds: try reader.readUInt32()
        )
    }

    private static func readStrings(
        until end: Int,
        from reader: inout DNSReader
    ) throws(DNSMessageError) -> [[UInt8]] {
        var strings: [[UInt8]] = []
        while reader.offset < end {
            strings.append(try reader.readBytes(Int(try reader.readUInt8())))
        }
        return strings
    }
}
