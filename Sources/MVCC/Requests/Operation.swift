/// One step of a transaction.
package indirect enum Operation: Hashable, Sendable {
    case range(RangeQuery)
    case put(PutOperation)
    case delete(DeleteOperation)
    case transaction(Transaction)
}
