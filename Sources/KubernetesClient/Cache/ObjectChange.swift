package import KubernetesAPI
package import Wire

/// What became of one object in a store.
package struct ObjectChange: Hashable, Sendable {
    /// The object as it was; nil when it is new.
    package var old: Message?
    /// The object as it is; nil when it is gone.
    package var new: Message?

    /// Describes a change.
    package init(old: Message?, new: Message?) {
        self.old = old
        self.new = new
    }

    /// The object as it was last.
    package var latest: Message? { self.new ?? self.old }

    /// The metadata of the object as it was last.
    package var metadata: MetaV1.ObjectMeta {
        guard let latest = self.latest else { return MetaV1.ObjectMeta() }
        return latest[1]
    }
}
