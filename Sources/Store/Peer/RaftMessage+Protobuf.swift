internal import Raft
internal import Wire

// Raft's messages as they go over the wire. What is not well formed is not a message: nil.

extension StorePeer.RaftMessage {
    init(_ message: RaftMessage) {
        self.init()
        self.from = message.from.rawValue
        self.to = message.to.rawValue
        self.term = message.term.rawValue
        switch message.body {
        case .voteRequest, .voteResponse, .timeoutNow: self.setElection(message.body)
        case .append, .appendAccepted, .appendRejected, .snapshot: self.setReplication(message.body)
        case .heartbeat, .heartbeatResponse, .proposal, .readRequest, .readResponse: self.setRequests(message.body)
        }
    }

    private mutating func setElection(_ body: RaftMessage.Body) {
        switch body {
        case .voteRequest(let lastIndex, let lastTerm, let isTrial, let isForced):
            self.voteRequest = StorePeer.VoteRequest { request in
                request.lastIndex = lastIndex.rawValue
                request.lastTerm = lastTerm.rawValue
                request.trial = isTrial
                request.transfer = isForced
            }
        case .voteResponse(let granted, let isTrial):
            self.voteResponse = StorePeer.VoteResponse { response in
                response.granted = granted
                response.trial = isTrial
            }
        default:
            self.timeoutNow = StorePeer.TimeoutNow()
        }
    }

    private mutating func setReplication(_ body: RaftMessage.Body) {
        switch body {
        case .append(let previousIndex, let previousTerm, let entries, let commitIndex):
            self.append = StorePeer.Append { append in
                append.previousIndex = previousIndex.rawValue
                append.previousTerm = previousTerm.rawValue
                append.entries = entries.map { StorePeer.Entry($0) }
                append.commitIndex = commitIndex.rawValue
            }
        case .appendAccepted(let matchIndex):
            self.appendAccepted = StorePeer.AppendAccepted { $0.matchIndex = matchIndex.rawValue }
        case .appendRejected(let previousIndex, let hintIndex):
            self.appendRejected = StorePeer.AppendRejected { response in
                response.previousIndex = previousIndex.rawValue
                response.hintIndex = hintIndex.rawValue
            }
        case .snapshot(let snapshot):
            self.snapshot = StorePeer.Snapshot { message in
                message.index = snapshot.index.rawValue
                message.term = snapshot.term.rawValue
                message.membership = snapshot.membership.encoded()
            }
        default:
            break
        }
    }

    private mutating func setRequests(_ body: RaftMessage.Body) {
        switch body {
        case .heartbeat(let commitIndex, let round):
            self.heartbeat = StorePeer.Heartbeat { heartbeat in
                heartbeat.commitIndex = commitIndex.rawValue
                heartbeat.round = round
            }
        case .heartbeatResponse(let round):
            self.heartbeatResponse = StorePeer.HeartbeatResponse { $0.round = round }
        case .proposal(let data):
            self.proposal = StorePeer.Proposal { $0.data = data }
        case .readRequest(let id):
            self.readRequest = StorePeer.ReadRequest { $0.id = id }
        case .readResponse(let id, let index):
            self.readResponse = StorePeer.ReadResponse { response in
                response.id = id
                response.index = index?.rawValue ?? 0
            }
        default:
            break
        }
    }
}

extension StorePeer.Entry {
    init(_ entry: LogEntry) {
        self.init()
        self.term = entry.term.rawValue
        self.index = entry.index.rawValue
        self.kind = UInt32(entry.kind.rawValue)
        self.data = entry.data
    }
}

extension LogEntry {
    init?(_ entry: StorePeer.Entry) {
        guard let number = UInt8(exactly: entry.kind), let kind = Kind(rawValue: number) else { return nil }
        self.init(term: Term(entry.term), index: LogIndex(entry.index), kind: kind, data: entry.data)
    }
}

extension RaftMessage {
    /// Reads a message; `snapshotPath` is where the file is that a snapshot came with.
    init?(_ message: StorePeer.RaftMessage, snapshotPath: String = "") {
        guard let body = Body(message, snapshotPath: snapshotPath) else { return nil }
        self.init(from: NodeID(message.from), to: NodeID(message.to), term: Term(message.term), body: body)
    }
}

extension RaftMessage.Body {
    fileprivate init?(_ message: StorePeer.RaftMessage, snapshotPath: String) {
        if let append = message.append {
            var entries: [LogEntry] = []
            for entry in append.entries {
                guard let entry = LogEntry(entry) else { return nil }
                entries.append(entry)
            }
            self = .append(
                previousIndex: LogIndex(append.previousIndex),
                previousTerm: Term(append.previousTerm),
                entries: entries,
                commitIndex: LogIndex(append.commitIndex)
            )
        } else if let accepted = message.appendAccepted {
            self = .appendAccepted(matchIndex: LogIndex(accepted.matchIndex))
        } else if let heartbeat = message.heartbeat {
            self = .heartbeat(commitIndex: LogIndex(heartbeat.commitIndex), round: heartbeat.round)
        } else if let response = message.heartbeatResponse {
            self = .heartbeatResponse(round: response.round)
        } else if let proposal = message.proposal {
            self = .proposal(proposal.data)
        } else if let request = message.readRequest {
            self = .readRequest(id: request.id)
        } else if let response = message.readResponse {
            self = .readResponse(id: response.id, index: response.index == 0 ? nil : LogIndex(response.index))
        } else {
            self.init(rare: message, snapshotPath: snapshotPath)
        }
    }

    private init?(rare message: StorePeer.RaftMessage, snapshotPath: String) {
        if let rejected = message.appendRejected {
            self = .appendRejected(
                previousIndex: LogIndex(rejected.previousIndex),
                hintIndex: LogIndex(rejected.hintIndex)
            )
        } else if let request = message.voteRequest {
            self = .voteRequest(
                lastIndex: LogIndex(request.lastIndex),
                lastTerm: Term(request.lastTerm),
                isTrial: request.trial,
                isForced: request.transfer
            )
        } else if let response = message.voteResponse {
            self = .voteResponse(granted: response.granted, isTrial: response.trial)
        } else if let snapshot = message.snapshot {
            guard !snapshotPath.isEmpty, let membership = Membership(encoded: snapshot.membership) else { return nil }
            self = .snapshot(
                LogSnapshot(
                    index: LogIndex(snapshot.index),
                    term: Term(snapshot.term),
                    membership: membership,
                    data: Array(snapshotPath.utf8)
                )
            )
        } else if message.timeoutNow != nil {
            self = .timeoutNow
        } else {
            return nil
        }
    }
}
