internal import Linux

/// One container of the pod: its bundle, its processes, and how the OCI runtime is called for it.
final class TaskContainer {
    let id: String
    let bundle: String
    let runtime: OCIRuntime
    let root: RootFilesystem
    /// The first process.
    let initial: TaskProcess
    /// The processes that were added, by the id the caller gave.
    var added: [String: TaskProcess] = [:]
    /// Delete is under way: a second one must not start.
    var isDeleting = false

    init(id: String, bundle: String, runtime: OCIRuntime, root: RootFilesystem, initial: TaskProcess) {
        self.id = id
        self.bundle = bundle
        self.runtime = runtime
        self.root = root
        self.initial = initial
    }

    /// The process that a request names; the first when it names none.
    func process(_ execID: String) throws(TaskError) -> TaskProcess {
        if execID.isEmpty { return self.initial }
        guard let process = self.added[execID] else { throw TaskError(.notFound, "exec \(execID) not found") }
        return process
    }

    /// A file of the bundle that belongs to a process.
    func path(_ process: TaskProcess, _ name: String) -> String {
        process.execID.isEmpty ? "\(self.bundle)/init.\(name)" : "\(self.bundle)/\(process.execID).\(name)"
    }
}
