/// How `KeyValueStore.put` ended.
package enum PutOutcome: Hashable, Sendable {
    /// It was written, at this revision.
    case stored(revision: Int64)
    /// The key's mod revision was another than expected; nothing was written. `revision` is the store's.
    case conflict(current: StoredValue?, revision: Int64)
}
