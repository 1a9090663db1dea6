extension DNSMessage {
    /// The message on the wire. Records that do not fit into `sizeBytesMax` are left out and the TC bit says so.
    package func bytes(sizeBytesMax: Int = DNSMessage.sizeBytesMax) -> [UInt8] {
        var writer = DNSWriter()
        writer.write(self.id)
        writer.write(self.flags)
        writer.write(UInt16(clamping: self.questions.count))
        for _ in 0..<3 { writer.write(UInt16(0)) }
        for question in self.questions.prefix(Int(UInt16.max)) {
            writer.write(question.name)
            writer.write(question.type.rawValue)
            writer.write(question.recordClass)
        }
        // The OPT record is part of the contract with the peer: its 11 bytes are kept free.
        let limit = sizeBytesMax - (self.extensions == nil ? 0 : 11)
        var isComplete = true
        var counts: [UInt16] = []
        for section in [self.answers, self.authorities, self.additionals] {
            var count: UInt16 = 0
            for record in section where isComplete {
                let start = writer.bytes.count
                record.write(to: &writer)
                if writer.bytes.count > limit || count == .max {
                    writer.truncate(to: start)
                    isComplete = false
                } else {
                    count += 1
                }
            }
            counts.append(count)
        }
        if let extensions = self.extensions {
            extensions.write(to: &writer)
            counts[2] += 1
        }
        for (index, count) in counts.enumerated() {
            writer.set(count, at: 6 + 2 * index)
        }
        if !isComplete { writer.set(self.flags | 0x0200, at: 2) }
        return writer.bytes
    }

    private var flags: UInt16 {
        var flags = UInt16(self.opcode & 0xF) << 11 | UInt16(self.responseCode.rawValue & 0xF)
        if self.isResponse { flags |= 0x8000 }
        if self.isAuthoritative { flags |= 0x0400 }
        if self.isTruncated { flags |= 0x0200 }
        if self.recursionDesired { flags |= 0x0100 }
        if self.recursionAvailable { flags |= 0x0080 }
        return flags
    }
}

extension DNSMessage.Extensions {
    func write(to writer: inout DNSWriter) {
        writer.write(DNSName.root)
        writer.write(DNSType.opt.rawValue)
        writer.write(self.udpSizeBytesMax)
        writer.write(UInt32(self.version) << 16 | (self.wantsSignatures ? 0x8000 : 0))
        writer.write(UInt16(0))
    }
}

extension DNSRecord {
    func write(to writer: inout DNSWriter) {
        writer.write(self.name)
        writer.write(self.type.rawValue)
        writer.write(self.recordClass)
        writer.write(self.timeToLiveSeconds)
        let lengthOffset = writer.bytes.count
        writer.write(UInt16(0))
        switch self.data {
        case .a(let bytes), .aaaa(let bytes), .other(_, let bytes):
            writer.write(bytes)
        case .cname(let name), .ns(let name), .ptr(let name):
            writer.write(name)
        case .srv(let priority, let weight, let port, let target):
            writer.write(priority)
            writer.write(weight)
            writer.write(port)
            writer.write(target, compressed: false)
        case .mx(let preference, let exchange):
            writer.write(preference)
            writer.write(exchange)
        case .txt(let strings):
            for string in strings {
                writer.write(UInt8(clamping: string.count))
                writer.write(Array(string.prefix(255)))
            }
        case .soa(let authority):
            writer.write(authority.primary)
            writer.write(authority.mailbox)
            writer.write(authority.serial)
            writer.write(authority.refreshSeconds)
            writer.write(authority.retrySeconds)
            writer.write(authority.expireSeconds)
            writer.write(authority.minimumSeconds)
        }
        writer.set(UInt16(clamping: writer.bytes.count - lengthOffset - 2), at: lengthOffset)
    }
}
