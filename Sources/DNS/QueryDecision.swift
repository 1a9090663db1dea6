internal import DNSMessages

/// What to do with a query. Pure: the server only carries it out.
enum QueryDecision: Equatable {
    /// Send this.
    case reply(DNSMessage)
    /// Ask an upstream server, and send on what it says.
    case forward
    /// Send this, with what an upstream server says to the question behind it.
    case complete(DNSMessage, DNSQuestion)
    /// Say nothing: a response, or not even a header.
    case ignore

    /// Decides about the bytes of one message.
    init(_ bytes: [UInt8], zone: ClusterZone) {
        let query: DNSMessage
        do throws(DNSMessageError) {
            query = try DNSMessage(bytes: bytes)
        } catch {
            self = Self.refusal(bytes)
            return
        }
        guard !query.isResponse else {
            self = .ignore
            return
        }
        guard query.opcode == 0 else {
            self = .reply(query.makeResponse(.notImplemented))
            return
        }
        guard query.questions.count == 1, let question = query.questions.first else {
            self = .reply(query.makeResponse(.formatError))
            return
        }
        self.init(query, question, zone: zone)
    }

    private init(_ query: DNSMessage, _ question: DNSQuestion, zone: ClusterZone) {
        guard question.recordClass == DNSQuestion.internet else {
            self = .reply(query.makeResponse(.refused))
            return
        }
        switch zone.answer(question) {
        case .elsewhere:
            self = .forward
        case .noSuchName:
            var response = query.makeResponse(.nameError)
            response.isAuthoritative = true
            response.authorities = [zone.startOfAuthority]
            self = .reply(response)
        case .records(let records):
            var response = query.makeResponse()
            response.isAuthoritative = true
            response.answers = records
            if records.isEmpty { response.authorities = [zone.startOfAuthority] }
            self = Self.followAlias(response, question, zone: zone)
        }
    }

    /// An alias is of little use without what it leads to: in the zone it is looked up, elsewhere it is asked for.
    private static func followAlias(
        _ response: DNSMessage,
        _ question: DNSQuestion,
        zone: ClusterZone
    ) -> QueryDecision {
        guard question.type != .cname, question.type != .any, case .cname(let target) = response.answers.first?.data
        else { return .reply(response) }
        let next = DNSQuestion(name: target, type: question.type)
        switch zone.answer(next) {
        case .elsewhere:
            return .complete(response, next)
        case .noSuchName:
            return .reply(response)
        case .records(let records):
            var response = response
            response.answers += records
            return .reply(response)
        }
    }

    /// A message that cannot be read is answered by its id alone, where that much is there.
    private static func refusal(_ bytes: [UInt8]) -> QueryDecision {
        guard bytes.count >= 12, bytes[2] & 0x80 == 0 else { return .ignore }
        var response = DNSMessage(id: UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
        response.isResponse = true
        response.responseCode = .formatError
        return .reply(response)
    }
}
