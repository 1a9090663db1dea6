/// How `KeyValueStore.delete` ended.
package enum DeleteOutcome: Hashable, Sendable {
    /// It is gone, as of this revision; `previous` is what it was.
    case deleted(previous: StoredValue, revision: Int64)
    /// The key's mod revision was another than expected; nothing was deleted.
    case conflict(current: StoredValue, revision: Int64)
    /// There was no such key when the store stood at this revision.
    case absent(revision: Int64)
}
