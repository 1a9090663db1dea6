internal import Linux
internal import Wire

extension TaskService {
    func kill(_ request: ShimTask.KillRequest, _ answer: @escaping Answer<Google.Empty>) {
        do throws(TaskError) {
            let container = try self.container(request.id)
            let process = try container.process(request.execId)
            let signal = Int32(truncatingIfNeeded: request.signal)
            guard (1...64).contains(signal) else { throw TaskError(.invalidArgument, "signal \(signal) is unknown") }
            if request.all, request.execId.isEmpty {
                let arguments = ["kill", "--all", container.id, "\(signal)"]
                return try self.call(container.runtime.call(arguments, bundle: container.bundle)) { status in
                    // With every process gone there is nothing left to signal.
                    _ = status
                    answer(.success(Google.Empty()))
                }
            }
            let pid = process.state.pid
            guard process.state.exit == nil, pid > 0 else { throw TaskError(.notFound, "process already finished") }
            do throws(SyscallError) {
                // Its parent is the shim, which has not collected it: the pid cannot mean another process.
                try LinuxSystemCalls().kill(pid: pid, signal: signal)
            } catch {
                throw TaskError(.internal, error.description)
            }
            answer(.success(Google.Empty()))
        } catch {
            answer(.failure(error))
        }
    }

    func delete(_ request: ShimTask.DeleteRequest, _ answer: @escaping Answer<ShimTask.DeleteResponse>) {
        do throws(TaskError) {
            let container = try self.container(request.id)
            let process = try container.process(request.execId)
            if !request.execId.isEmpty {
                guard process.state.exit != nil || process.state == .created(pid: 0) else {
                    throw TaskError(.failedPrecondition, "exec \(request.execId) is running")
                }
                process.streams?.close()
                container.added[request.execId] = nil
                return answer(.success(Self.deletion(process)))
            }
            guard process.state.exit != nil, !container.isDeleting else {
                throw TaskError(.failedPrecondition, "container \(container.id) is not stopped")
            }
            container.isDeleting = true
            // By force: processes that outlive the first one, where it has no pid namespace of its own, end here.
            let child = container.runtime.call(["delete", "--force", container.id], bundle: container.bundle)
            try self.call(child) { [unowned self] _ in
                self.forget(container)
                self.publishDeletion(of: process)
                answer(.success(Self.deletion(process)))
            }
        } catch {
            answer(.failure(error))
        }
    }

    private static func deletion(_ process: TaskProcess) -> ShimTask.DeleteResponse {
        ShimTask.DeleteResponse {
            $0.pid = UInt32(process.state.pid)
            guard let exit = process.state.exit else { return }
            $0.exitStatus = UInt32(exit.status)
            $0.exitedAt = Google.Timestamp(nanoseconds: exit.time)
        }
    }

    private func publishDeletion(of process: TaskProcess) {
        self.publisher.publish(
            "/tasks/delete",
            ContainerdEvents.TaskDelete {
                $0.containerId = process.containerID
                $0.pid = UInt32(process.state.pid)
                guard let exit = process.state.exit else { return }
                $0.exitStatus = UInt32(exit.status)
                $0.exitedAt = Google.Timestamp(nanoseconds: exit.time)
            }
        )
    }

    func wait(_ request: ShimTask.WaitRequest, _ answer: @escaping Answer<ShimTask.WaitResponse>) {
        do throws(TaskError) {
            try self.container(request.id).process(request.execId).wait { exit in
                answer(
                    .success(
                        ShimTask.WaitResponse {
                            $0.exitStatus = UInt32(exit.status)
                            $0.exitedAt = Google.Timestamp(nanoseconds: exit.time)
                        }
                    )
                )
            }
        } catch {
            answer(.failure(error))
        }
    }

    func state(_ request: ShimTask.StateRequest) throws(TaskError) -> ShimTask.StateResponse {
        let container = try self.container(request.id)
        let process = try container.process(request.execId)
        return ShimTask.StateResponse {
            $0.id = request.execId.isEmpty ? container.id : request.execId
            $0.bundle = container.bundle
            $0.pid = UInt32(process.state.pid)
            $0.status = process.state.wire
            ($0.stdin, $0.stdout, $0.stderr) = process.names
            $0.terminal = process.plan.terminal
            $0.execId = request.execId
            guard let exit = process.state.exit else { return }
            $0.exitStatus = UInt32(exit.status)
            $0.exitedAt = Google.Timestamp(nanoseconds: exit.time)
        }
    }

    func connect(_ request: ShimTask.ConnectRequest) throws(TaskError) -> ShimTask.ConnectResponse {
        let pid = self.containers[request.id]?.initial.state.pid ?? 0
        return ShimTask.ConnectResponse {
            $0.shimPid = UInt32(CurrentProcess.id)
            $0.taskPid = UInt32(pid)
            $0.version = "martlet"
        }
    }

    func closeIO(_ request: ShimTask.CloseIORequest) throws(TaskError) -> Google.Empty {
        let process = try self.container(request.id).process(request.execId)
        if request.stdin { process.streams?.closeInput() }
        return Google.Empty()
    }

    func resizePty(_ request: ShimTask.ResizePtyRequest) throws(TaskError) -> Google.Empty {
        let process = try self.container(request.id).process(request.execId)
        do throws(SyscallError) {
            try process.streams?.resize(
                columns: UInt16(truncatingIfNeeded: request.width),
                rows: UInt16(truncatingIfNeeded: request.height)
            )
        } catch {
            throw TaskError(.internal, error.description)
        }
        return Google.Empty()
    }

    func pids(_ request: ShimTask.PidsRequest) throws(TaskError) -> ShimTask.PidsResponse {
        let container = try self.container(request.id)
        let pids = ControlGroup(ofProcess: container.initial.state.pid)?.processes ?? []
        return ShimTask.PidsResponse {
            $0.processes = pids.map { pid in ContainerdTask.ProcessInfo { $0.pid = UInt32(pid) } }
        }
    }

    /// Pause, resume and update: one call of the OCI runtime, whose outcome is the answer.
    func run(
        _ id: String,
        _ command: String,
        _ arguments: (TaskContainer) throws(TaskError) -> [String],
        _ answer: @escaping Answer<Google.Empty>
    ) {
        do throws(TaskError) {
            let container = try self.container(id)
            let child = container.runtime.call([command] + (try arguments(container)), bundle: container.bundle)
            try self.call(child) { [unowned self] status in
                guard status == 0 else { return answer(.failure(self.failure(command, status, container))) }
                answer(.success(Google.Empty()))
            }
        } catch {
            answer(.failure(error))
        }
    }

    /// The resources come as the JSON of the OCI specification, which the OCI runtime reads from a file.
    func update(_ request: ShimTask.UpdateTaskRequest, _ answer: @escaping Answer<Google.Empty>) {
        self.run(
            request.id,
            "update",
            { (container) throws(TaskError) in
                let path = container.bundle + "/resources.json"
                do throws(SyscallError) {
                    try Files.write(request.resources.value, to: path, mode: 0o600)
                } catch {
                    throw TaskError(.failedPrecondition, error.description)
                }
                return ["--resources", path, container.id]
            },
            answer
        )
    }

    func shutdown(_ request: ShimTask.ShutdownRequest) -> Google.Empty {
        // A pod's shim serves until its last container is deleted.
        if self.containers.isEmpty || request.now { self.shutDown() }
        return Google.Empty()
    }
}
