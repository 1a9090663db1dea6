/// The metadata keys of log lines, defined once so that a line can be searched for across components.
package enum LogKey {
    package static let component = "component"
    package static let error = "error"
    package static let namespace = "namespace"
    package static let name = "name"
    package static let pod = "pod.name"
    package static let container = "container.name"
    package static let node = "node.name"
    package static let resource = "resource"
    package static let resourceVersion = "resource.version"
    package static let peer = "peer.address"
    package static let path = "path"
    package static let duration = "duration"
    package static let raftTerm = "raft.term"
    package static let raftIndex = "raft.index"
    package static let revision = "store.revision"
}
