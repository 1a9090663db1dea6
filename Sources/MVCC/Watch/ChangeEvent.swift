/// One change of one key, as watchers see it.
package struct ChangeEvent: Hashable, Sendable {
    /// Whether the key was deleted; then `current` has only its key and mod revision.
    package var isDeletion: Bool
    /// The key after the change.
    package var current: KeyValue
    /// The key before it; nil when it did not exist or is compacted away.
    package var previous: KeyValue?

    /// A change.
    package init(isDeletion: Bool, current: KeyValue, previous: KeyValue?) {
        self.isDeletion = isDeletion
        self.current = current
        self.previous = previous
    }

    /// What it weighs in memory, about.
    package var weight: Int {
        let previous = self.previous.map { $0.value.count } ?? 0
        return 128 + 2 * self.current.key.count + self.current.value.count + previous
    }
}
