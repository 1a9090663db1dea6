/// What a network gave a pod.
struct NetworkResult: Codable, Hashable, Sendable {
    /// Its addresses, the primary one first, without prefix lengths.
    var addresses: [String]
    /// The answer of the last plugin, which DEL and later plugins get to see.
    var result: JSONValue
    /// The list that made it, kept because DEL must undo what was done even after the files have changed.
    var list: NetworkList
}

/// A CNI network configuration list (CNI specification, section 1).
struct NetworkList: Codable, Hashable, Sendable {
    var name: String
    var version: String
    var plugins: [JSONValue]
}

/// A port of the host that leads to one of the pod.
struct NetworkPort: Codable, Hashable, Sendable {
    var hostPort: Int32
    var containerPort: Int32
    var `protocol`: String
    var hostIP: String
}

/// The pod that a network is made for.
struct NetworkPod: Hashable, Sendable {
    var sandboxID: String
    var name: String
    var namespace: String
    var uid: String
    /// The file that holds its network namespace.
    var path: String
    var ports: [NetworkPort]
}
