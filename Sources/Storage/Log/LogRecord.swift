internal import MVCC
internal import Raft

/// What the log on disk is made of.
enum LogRecord: Equatable {
    case entry(LogEntry)
    case hardState(HardState)

    private static let entryTag: UInt8 = 1
    private static let hardStateTag: UInt8 = 2

    /// Tag 1, then of an entry: term 8, index 8, kind 1, length 4, data; tag 2, then term 8, vote 8, commit 8.
    func encode(into bytes: inout [UInt8]) {
        switch self {
        case .entry(let entry):
            bytes.append(Self.entryTag)
            bytes.append(bigEndian: entry.term.rawValue)
            bytes.append(bigEndian: entry.index.rawValue)
            bytes.append(entry.kind.rawValue)
            bytes.append(bigEndian: UInt32(entry.data.count))
            bytes.append(contentsOf: entry.data)
        case .hardState(let state):
            bytes.append(Self.hardStateTag)
            bytes.append(bigEndian: state.term.rawValue)
            bytes.append(bigEndian: state.vote?.rawValue ?? 0)
            bytes.append(bigEndian: state.commitIndex.rawValue)
        }
    }

    /// Reads all records of a frame; nil if they are not well formed.
    static func decode(_ payload: [UInt8]) -> [LogRecord]? {
        var records: [LogRecord] = []
        let bytes = payload.span
        var position = 0
        while position < bytes.count {
            let rest = bytes.count - position
            switch bytes[position] {
            case Self.entryTag where rest >= 22:
                let length = Int(bytes.bigEndian32(at: position + 18))
                guard let kind = LogEntry.Kind(rawValue: bytes[position + 17]), rest >= 22 + length else { return nil }
                let entry = LogEntry(
                    term: Term(bytes.bigEndian64(at: position + 1)),
                    index: LogIndex(bytes.bigEndian64(at: position + 9)),
                    kind: kind,
                    data: Array(payload[position + 22..<position + 22 + length])
                )
                records.append(.entry(entry))
                position += 22 + length
            case Self.hardStateTag where rest >= 25:
                let vote = bytes.bigEndian64(at: position + 9)
                let state = HardState(
                    term: Term(bytes.bigEndian64(at: position + 1)),
                    vote: vote == 0 ? nil : NodeID(vote),
                    commitIndex: LogIndex(bytes.bigEndian64(at: position + 17))
                )
                records.append(.hardState(state))
                position += 25
            default:
                return nil
            }
        }
        return records
    }
}
