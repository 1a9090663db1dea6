internal import Linux

/// One process of a container: the first, or one added by Exec.
final class TaskProcess {
    /// The container's id.
    let containerID: String
    /// Empty for the first process.
    let execID: String
    let plan: StreamPlan
    /// As the request named them, for State.
    let names: (input: String, output: String, error: String)
    /// The open streams, from creation to deletion.
    var streams: ProcessStreams?
    private(set) var state: ProcessState = .creating
    /// An added process's description as the OCI runtime reads it, until it is started.
    var specification: [UInt8] = []
    /// Set while the OCI runtime starts it: a process that ends within that time ends, to all who listen, after its
    /// start.
    private(set) var isStarting = false
    private var endedEarly: (() -> Void)?
    private var waiters: [(ChildTable.Exit) -> Void] = []

    init(containerID: String, execID: String, plan: StreamPlan, names: (input: String, output: String, error: String)) {
        self.containerID = containerID
        self.execID = execID
        self.plan = plan
        self.names = names
    }

    /// The next state of the first process or of an added one; one that has stopped stays so.
    func advance(to state: ProcessState) {
        if case .stopped = self.state { return }
        self.state = state
        guard case .stopped(_, let exit) = state else { return }
        let waiters = self.waiters
        self.waiters = []
        for waiter in waiters { waiter(exit) }
    }

    /// A start begins.
    func beginStart() { self.isStarting = true }

    /// Runs the report of its end: now, or when the start that is under way is over.
    func reportEnd(_ report: @escaping () -> Void) {
        if self.isStarting { self.endedEarly = report } else { report() }
    }

    /// The start is over and has been reported.
    func finishStart() {
        self.isStarting = false
        let report = self.endedEarly
        self.endedEarly = nil
        report?()
    }

    /// Calls back when it has ended, at once if it has.
    func wait(_ handler: @escaping (ChildTable.Exit) -> Void) {
        if let exit = self.state.exit { handler(exit) } else { self.waiters.append(handler) }
    }
}
