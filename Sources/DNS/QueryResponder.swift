internal import DNSMessages

/// Answers queries from the zone, or with an upstream server's help.
struct QueryResponder: Sendable {
    let zone: ZoneBox
    let forwarder: Forwarder

    /// The answer that needs nobody else; nil where `completeAnswer` must ask.
    func immediateAnswer(_ bytes: [UInt8], sizeBytesMax: Int?) -> ImmediateAnswer {
        switch QueryDecision(bytes, zone: self.zone.current) {
        case .ignore: .none
        case .reply(let response): .reply(Self.encode(response, query: bytes, sizeBytesMax: sizeBytesMax))
        case .forward, .complete: .needsUpstream
        }
    }

    enum ImmediateAnswer {
        case none
        case reply([UInt8])
        case needsUpstream
    }

    /// The answer for which an upstream server is asked; a failure when none gives one.
    func completeAnswer(_ bytes: [UInt8], overTCP: Bool) async -> [UInt8]? {
        let limit: Int? = overTCP ? DNSMessage.sizeBytesMax : nil
        switch QueryDecision(bytes, zone: self.zone.current) {
        case .ignore:
            return nil
        case .reply(let response):
            return Self.encode(response, query: bytes, sizeBytesMax: limit)
        case .forward:
            if let answer = await self.forwarder.answer(bytes, overTCP: overTCP) { return answer }
            let failure = (try? DNSMessage(bytes: bytes))?.makeResponse(.serverFailure)
            return failure.map { Self.encode($0, query: bytes, sizeBytesMax: limit) }
        case .complete(var response, let question):
            var query = DNSMessage(id: 0)
            query.recursionDesired = true
            query.questions = [question]
            if let answer = await self.forwarder.answer(query.bytes(), overTCP: overTCP),
                let message = try? DNSMessage(bytes: answer)
            {
                response.answers += message.answers
            }
            return Self.encode(response, query: bytes, sizeBytesMax: limit)
        }
    }

    /// Over UDP an answer must fit what the peer said it takes (RFC 6891 §6.2.3).
    private static func encode(_ response: DNSMessage, query: [UInt8], sizeBytesMax: Int?) -> [UInt8] {
        if let sizeBytesMax { return response.bytes(sizeBytesMax: sizeBytesMax) }
        let offered = (try? DNSMessage(bytes: query))?.extensions?.udpSizeBytesMax
        let limit = min(max(Int(offered ?? 0), DNSMessage.plainUDPSizeBytesMax), 1232)
        return response.bytes(sizeBytesMax: limit)
    }
}
