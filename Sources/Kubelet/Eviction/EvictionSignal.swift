/// What the node may run out of, as thresholds of eviction name it.
enum EvictionSignal: String, Hashable, Sendable, CaseIterable {
    case memoryAvailable = "memory.available"
    case nodeFSAvailable = "nodefs.available"
    case nodeFSInodesFree = "nodefs.inodesFree"
    case imageFSAvailable = "imagefs.available"
    case imageFSInodesFree = "imagefs.inodesFree"
    case pidAvailable = "pid.available"

    /// The resource that pods are evicted to win back, as events and messages name it.
    var resource: String {
        switch self {
        case .memoryAvailable: "memory"
        case .nodeFSAvailable, .imageFSAvailable: "ephemeral-storage"
        case .nodeFSInodesFree, .imageFSInodesFree: "inodes"
        case .pidAvailable: "pids"
        }
    }

    /// The condition of a node that runs out of it.
    var pressure: NodePressure {
        switch self {
        case .memoryAvailable: .memory
        case .nodeFSAvailable, .nodeFSInodesFree, .imageFSAvailable, .imageFSInodesFree: .disk
        case .pidAvailable: .pid
        }
    }

    /// Whether amounts of it are bytes, which are written as `100Mi`.
    var isBytes: Bool {
        switch self {
        case .memoryAvailable, .nodeFSAvailable, .imageFSAvailable: true
        case .nodeFSInodesFree, .imageFSInodesFree, .pidAvailable: false
        }
    }
}
