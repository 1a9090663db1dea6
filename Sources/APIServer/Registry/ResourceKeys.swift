/// Where the objects of a resource lie in the store.
struct ResourceKeys: Hashable, Sendable {
    /// The prefix of all its keys: "/registry/pods/".
    let prefix: String
    let isNamespaced: Bool

    /// - Parameter prefix: without a slash at the end.
    init(prefix: String, isNamespaced: Bool) {
        self.prefix = prefix + "/"
        self.isNamespaced = isNamespaced
    }

    /// The key of an object; the namespace of cluster-scoped ones is ignored.
    func key(namespace: String, name: String) -> [UInt8] {
        Array((self.isNamespaced ? "\(self.prefix)\(namespace)/\(name)" : "\(self.prefix)\(name)").utf8)
    }

    /// The keys of the objects in a namespace, or of all.
    func range(namespace: String?) -> (start: [UInt8], end: [UInt8]) {
        var start = Array(self.prefix.utf8)
        if let namespace, !namespace.isEmpty, self.isNamespaced { start += Array("\(namespace)/".utf8) }
        return (start, Self.end(ofPrefix: start))
    }

    /// The first key after all that begin with a prefix that ends with a slash: the next character is "0".
    private static func end(ofPrefix prefix: [UInt8]) -> [UInt8] {
        var end = prefix
        end[end.count - 1] += 1
        return end
    }
}
