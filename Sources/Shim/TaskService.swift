internal import Linux
internal import Wire

/// containerd's Task service for the containers of one pod.
///
/// Confined to the loop's thread. A request that needs the OCI runtime is answered when its process has ended; the loop
/// goes on meanwhile.
final class TaskService {
    typealias Answer<Response> = (Result<Response, TaskError>) -> Void

    let loop: EventLoop
    let namespace: String
    let publisher: EventPublisher
    var containers: [String: TaskContainer] = [:]
    private var children = ChildTable()
    /// Called when a shutdown was asked for and nothing is left to serve.
    let shutDown: () -> Void

    init(loop: EventLoop, namespace: String, publisher: EventPublisher, shutDown: @escaping () -> Void) {
        self.loop = loop
        self.namespace = namespace
        self.publisher = publisher
        self.shutDown = shutDown
    }

    /// A child of the shim has ended.
    func childEnded(_ exit: Reaper.Exit) {
        let seen = ChildTable.Exit(status: exit.status, time: CurrentProcess.wallClock)
        if let claim = self.children.ended(exit.pid, seen) { claim(seen) }
    }

    func container(_ id: String) throws(TaskError) -> TaskContainer {
        guard let container = self.containers[id] else { throw TaskError(.notFound, "container \(id) not found") }
        return container
    }

    /// Starts a call of the OCI runtime and calls back with its exit status.
    func call(_ child: Child, _ done: @escaping (Int32) -> Void) throws(TaskError) {
        let pid: Int32
        self.children.callBegan()
        do throws(SyscallError) {
            pid = try child.start()
        } catch {
            self.children.callEnded()
            throw TaskError(.failedPrecondition, error.description)
        }
        let ended = { [unowned self] (exit: ChildTable.Exit) in
            done(exit.status)
            self.children.callEnded()
        }
        if let exit = self.children.claim(pid, ended) { ended(exit) }
    }

    /// Waits for the end of a process that the OCI runtime has just left to the shim.
    func adopt(_ process: TaskProcess, pid: Int32) {
        let ended = { [unowned self] (exit: ChildTable.Exit) in self.processEnded(process, pid: pid, exit) }
        if let exit = self.children.claim(pid, ended) { ended(exit) }
    }

    private func processEnded(_ process: TaskProcess, pid: Int32, _ exit: ChildTable.Exit) {
        process.streams?.drain()
        process.reportEnd { self.reportEnd(of: process, pid: pid, exit) }
    }

    private func reportEnd(of process: TaskProcess, pid: Int32, _ exit: ChildTable.Exit) {
        process.advance(to: .stopped(pid: pid, exit))
        self.publisher.publish(
            "/tasks/exit",
            ContainerdEvents.TaskExit {
                $0.containerId = process.containerID
                $0.id = process.execID.isEmpty ? process.containerID : process.execID
                $0.pid = UInt32(pid)
                $0.exitStatus = UInt32(exit.status)
                $0.exitedAt = Google.Timestamp(nanoseconds: exit.time)
            }
        )
    }

    /// Reads the pid that the OCI runtime wrote.
    func pid(at path: String) throws(TaskError) -> Int32 {
        guard let text = Files.line(path), let pid = Int32(text), pid > 0 else {
            throw TaskError(.internal, "the OCI runtime left no pid in \(path)")
        }
        return pid
    }
}

extension Google.Timestamp {
    /// From nanoseconds since the Unix epoch.
    init(nanoseconds: Int64) {
        self.init {
            $0.seconds = nanoseconds / 1_000_000_000
            $0.nanos = Int32(nanoseconds % 1_000_000_000)
        }
    }
}
