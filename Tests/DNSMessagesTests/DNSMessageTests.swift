import Core
import DNSMessages
import Testing

struct DNSMessageTests {
    private func name(_ text: String) throws -> DNSName {
        try #require(DNSName(text))
    }

    @Test func queryAsResolversSendIt() throws {
        // `dig +edns a.example` with id 0x1234, as bytes.
        let bytes: [UInt8] = [
            0x12, 0x34, 0x01, 0x20, 0, 1, 0, 0, 0, 0, 0, 1,
            1, 0x61, 7, 0x65, 0x78, 0x61, 0x6d, 0x70, 0x6c, 0x65, 0, 0, 1, 0, 1,
            0, 0, 41, 0x04, 0xd0, 0, 0, 0x80, 0, 0, 0,
        ]
        let message = try DNSMessage(bytes: bytes)
        #expect(message.id == 0x1234)
        #expect(!message.isResponse)
        #expect(message.recursionDesired)
        #expect(message.questions == [DNSQuestion(name: try self.name("a.example"), type: .a)])
        #expect(message.extensions == .init(udpSizeBytesMax: 1232, version: 0, wantsSignatures: true))
    }

    @Test func everyRecordRoundTrips() throws {
        var message = DNSMessage(id: 7)
        message.isResponse = true
        message.isAuthoritative = true
        message.responseCode = .nameError
        let host = try self.name("web.default.svc.cluster.local")
        let data: [DNSRecord.Data] = [
            .a([10, 96, 0, 1]), .aaaa(Array(0..<16)), .cname(try self.name("example.org")),
            .ns(try self.name("ns.cluster.local")), .ptr(host), .txt([Array("a".utf8), []]),
            .srv(priority: 0, weight: 100, port: 80, target: host), .mx(preference: 1, exchange: host),
            .soa(
                .init(
                    primary: host,
                    mailbox: host,
                    serial: 1,
                    refreshSeconds: 2,
                    retrySeconds: 3,
                    expireSeconds: 4,
                    minimumSeconds: 5
                )
            ),
            .other(DNSType(rawValue: 999), [1, 2, 3]),
        ]
        message.questions = [DNSQuestion(name: host, type: .any)]
        message.answers = data.map { DNSRecord(name: host, timeToLiveSeconds: 5, data: $0) }
        message.authorities = Array(message.answers.prefix(2))
        message.additionals = Array(message.answers.suffix(2))
        message.extensions = .init(udpSizeBytesMax: 4096)
        #expect(try DNSMessage(bytes: message.bytes()) == message)
    }

    @Test func namesAreCompressed() throws {
        var message = DNSMessage(id: 1)
        let host = try self.name("web.default.svc.cluster.local")
        message.questions = [DNSQuestion(name: host, type: .a)]
        message.answers = [DNSRecord(name: host, timeToLiveSeconds: 5, data: .a([1, 2, 3, 4]))]
        // Header, question, and a record whose name is a pointer.
        #expect(message.bytes().count == 12 + host.sizeBytes + 4 + 2 + 10 + 4)
    }

    @Test func whatDoesNotFitIsLeftOutAndSaidSo() throws {
        var message = DNSMessage(id: 1)
        message.extensions = .init(udpSizeBytesMax: 1232)
        let host = try self.name("web.default.svc.cluster.local")
        message.questions = [DNSQuestion(name: host, type: .a)]
        message.answers = (0..<100).map { DNSRecord(name: host, timeToLiveSeconds: 5, data: .a([10, 0, 0, $0])) }
        let bytes = message.bytes(sizeBytesMax: 512)
        #expect(bytes.count <= 512)
        let again = try DNSMessage(bytes: bytes)
        #expect(again.isTruncated)
        #expect(again.extensions != nil)
        #expect(again.answers == Array(message.answers.prefix(again.answers.count)))
        #expect(!again.answers.isEmpty)
    }

    @Test func namesAreEqualWhateverTheirCase() throws {
        #expect(try self.name("Web.Default") == self.name("web.default."))
        #expect(try self.name("a.b.c").isWithin(self.name("B.C")))
        #expect(try self.name("a.b.c").relativeLabels(to: self.name("c")) == ["a", "b"])
        #expect(try !self.name("xb.c").isWithin(self.name("b.c")))
        #expect(DNSName("a..b") == nil)
        #expect(DNSName(String(repeating: "a", count: 64)) == nil)
        #expect(DNSName(Array(repeating: "abcdefg", count: 40).joined(separator: ".")) == nil)
    }
}
