/// What a step of a transaction, or the transaction itself, resulted in.
package indirect enum OperationResult: Hashable, Sendable {
    case range(RangeResult)
    case put(previous: KeyValue?, revision: Int64)
    case delete(count: Int64, previous: [KeyValue], revision: Int64)
    case transaction(succeeded: Bool, results: [OperationResult], revision: Int64)

    /// The store's revision after it.
    package var revision: Int64 {
        switch self {
        case .range(let result): result.revision
        case .put(_, let revision), .delete(_, _, let revision), .transaction(_, _, let revision): revision
        }
    }
}
