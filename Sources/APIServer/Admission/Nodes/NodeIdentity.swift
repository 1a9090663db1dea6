extension User {
    private static let nodePrefix = "system:node:"
    static let nodesGroup = "system:nodes"

    /// The node that the user is; nil when it is none. Empty: a node that does not say which.
    var nodeName: String? {
        guard self.groups.contains(Self.nodesGroup) else { return nil }
        return self.name.hasPrefix(Self.nodePrefix) ? String(self.name.dropFirst(Self.nodePrefix.count)) : nil
    }
}
