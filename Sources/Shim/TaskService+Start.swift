internal import Linux
internal import Wire

extension TaskService {
    func start(_ request: ShimTask.StartRequest, _ answer: @escaping Answer<ShimTask.StartResponse>) {
        do throws(TaskError) {
            let container = try self.container(request.id)
            if request.execId.isEmpty {
                try self.startInitial(container, answer)
            } else {
                try self.startAdded(container, try container.process(request.execId), answer)
            }
        } catch {
            answer(.failure(error))
        }
    }

    private func startInitial(
        _ container: TaskContainer,
        _ answer: @escaping Answer<ShimTask.StartResponse>
    ) throws(TaskError) {
        guard case .created(let pid) = container.initial.state else {
            throw TaskError(.failedPrecondition, "container \(container.id) is not in the created state")
        }
        let child = container.runtime.call(["start", container.id], bundle: container.bundle)
        container.initial.beginStart()
        do throws(TaskError) {
            try self.call(child) { [unowned self] status in
                defer { container.initial.finishStart() }
                guard status == 0 else { return answer(.failure(self.failure("start", status, container))) }
                self.startedInitial(container, pid: pid, answer)
            }
        } catch {
            container.initial.finishStart()
            throw error
        }
    }

    private func startedInitial(
        _ container: TaskContainer,
        pid: Int32,
        _ answer: @escaping Answer<ShimTask.StartResponse>
    ) {
        container.initial.advance(to: .running(pid: pid))
        self.publisher.publish(
            "/tasks/start",
            ContainerdEvents.TaskStart {
                $0.containerId = container.id
                $0.pid = UInt32(pid)
            }
        )
        answer(.success(ShimTask.StartResponse { $0.pid = UInt32(pid) }))
    }

    /// Announces a process; Start makes it run.
    func exec(_ request: ShimTask.ExecProcessRequest) throws(TaskError) -> Google.Empty {
        let container = try self.container(request.id)
        let id = request.execId
        guard !id.isEmpty, !id.contains("/"), id.first != "." else {
            throw TaskError(.invalidArgument, "exec id \(id) is not a name")
        }
        guard container.added[id] == nil else { throw TaskError(.alreadyExists, "exec \(id) already exists") }
        let process = TaskProcess(
            containerID: container.id,
            execID: id,
            plan: try StreamPlan(
                input: request.stdin,
                output: request.stdout,
                error: request.stderr,
                terminal: request.terminal
            ),
            names: (request.stdin, request.stdout, request.stderr)
        )
        process.specification = request.spec.value
        process.advance(to: .created(pid: 0))
        container.added[id] = process
        self.publisher.publish(
            "/tasks/exec-added",
            ContainerdEvents.TaskExecAdded {
                $0.containerId = container.id
                $0.execId = id
            }
        )
        return Google.Empty()
    }

    private func startAdded(
        _ container: TaskContainer,
        _ process: TaskProcess,
        _ answer: @escaping Answer<ShimTask.StartResponse>
    ) throws(TaskError) {
        guard case .created(0) = process.state else {
            throw TaskError(.failedPrecondition, "exec \(process.execID) was started already")
        }
        let pidPath = container.path(process, "pid")
        let specificationPath = container.path(process, "process.json")
        do throws(SyscallError) {
            try Files.write(process.specification, to: specificationPath, mode: 0o600)
            process.specification = []
            process.streams = try ProcessStreams(
                process.plan,
                loop: self.loop,
                consolePath: container.path(process, "console")
            )
        } catch {
            throw TaskError(.failedPrecondition, error.description)
        }
        process.advance(to: .creating)
        var arguments = ["exec", "--process", specificationPath, "--detach", "--pid-file", pidPath]
        if let console = process.streams?.console { arguments += ["--console-socket", console.name] }
        var child = container.runtime.call(arguments + [container.id], bundle: container.bundle)
        child.standard = process.streams?.standard ?? (nil, nil, nil)
        try self.call(child) { [unowned self] status in
            self.startedAdded(container, process, status, answer)
            try? Files.remove(specificationPath)
            try? Files.remove(pidPath)
        }
    }

    private func startedAdded(
        _ container: TaskContainer,
        _ process: TaskProcess,
        _ status: Int32,
        _ answer: @escaping Answer<ShimTask.StartResponse>
    ) {
        do throws(TaskError) {
            guard status == 0 else { throw self.failure("exec", status, container) }
            let pid = try self.pid(at: container.path(process, "pid"))
            process.advance(to: .running(pid: pid))
            // It may have ended already; that is reported after its start.
            defer { self.adopt(process, pid: pid) }
            do throws(SyscallError) {
                try process.streams?.started()
            } catch {
                throw TaskError(.internal, error.description)
            }
            self.publisher.publish(
                "/tasks/exec-started",
                ContainerdEvents.TaskExecStarted {
                    $0.containerId = container.id
                    $0.execId = process.execID
                    $0.pid = UInt32(pid)
                }
            )
            answer(.success(ShimTask.StartResponse { $0.pid = UInt32(pid) }))
        } catch {
            process.streams?.close()
            process.advance(to: .stopped(pid: 0, ChildTable.Exit(status: 255, time: CurrentProcess.wallClock)))
            answer(.failure(error))
        }
    }
}
