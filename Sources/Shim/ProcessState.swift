internal import Wire

/// The life of one process of a container, the first or one that was added.
///
/// creating → created → running → stopped; a process that is killed before it runs goes from created to stopped.
enum ProcessState: Equatable {
    /// The OCI runtime is at work.
    case creating
    /// An added process that was announced but not started has no pid.
    case created(pid: Int32)
    case running(pid: Int32)
    case stopped(pid: Int32, ChildTable.Exit)

    /// The process id; 0 when it has none yet.
    var pid: Int32 {
        switch self {
        case .creating: 0
        case .created(let pid), .running(let pid), .stopped(let pid, _): pid
        }
    }

    /// How it ended, if it has.
    var exit: ChildTable.Exit? {
        if case .stopped(_, let exit) = self { exit } else { nil }
    }

    /// As containerd calls it.
    var wire: ContainerdTask.Status {
        switch self {
        case .creating: .unknown
        case .created: .created
        case .running: .running
        case .stopped: .stopped
        }
    }
}
