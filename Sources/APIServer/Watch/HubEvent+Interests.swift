internal import KubernetesAPI
internal import Store
internal import Wire

extension HubEvent {
    /// All that somebody may be interested in to whom the change matters; nil where that cannot be told.
    /// - Parameter fields: those that somebody is interested in.
    func interests(fields: Set<String>) -> [WatchInterest]? {
        var interests: [WatchInterest] = [.everything, .key(self.key)]
        if let slash = self.key.lastIndex(of: UInt8(ascii: "/")) {
            interests.append(.keys(prefix: Array(self.key[...slash])))
        }
        guard !fields.isEmpty else { return interests }
        guard self.change.isCreation || self.previousValue != nil else { return nil }
        do {
            for object in [try self.current(), try self.previous()] {
                guard let object else { continue }
                for field in fields {
                    guard let text = self.definition.selectableText(of: field, in: object) else { continue }
                    interests.append(.field(field, value: text))
                }
            }
        } catch {
            // Each watcher finds out for itself that the object cannot be read.
            return nil
        }
        return interests
    }
}
