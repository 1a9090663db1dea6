internal import Linux
internal import Wire

extension TaskService {
    func create(_ request: ShimTask.CreateTaskRequest, _ answer: @escaping Answer<ShimTask.CreateTaskResponse>) {
        do throws(TaskError) {
            guard self.containers[request.id] == nil else {
                throw TaskError(.alreadyExists, "container \(request.id) already exists")
            }
            guard request.checkpoint.isEmpty else { throw TaskError(.unimplemented, "restore is not supported") }
            let container = try self.makeContainer(request)
            try self.start(creationOf: container, answer)
        } catch {
            answer(.failure(error))
        }
    }

    private func makeContainer(_ request: ShimTask.CreateTaskRequest) throws(TaskError) -> TaskContainer {
        let plan = try StreamPlan(
            input: request.stdin,
            output: request.stdout,
            error: request.stderr,
            terminal: request.terminal
        )
        let target = request.bundle + "/rootfs"
        return TaskContainer(
            id: request.id,
            bundle: request.bundle,
            runtime: try Self.runtime(request.options, namespace: self.namespace),
            root: RootFilesystem(
                mounts: request.rootfs.map {
                    Mount(source: $0.source, target: target, type: $0.type, options: $0.options)
                },
                target: target
            ),
            initial: TaskProcess(
                containerID: request.id,
                execID: "",
                plan: plan,
                names: (request.stdin, request.stdout, request.stderr)
            )
        )
    }

    /// containerd passes runc's options for its own runtime types only; for others the defaults hold.
    private static func runtime(_ options: Google.AnyValue, namespace: String) throws(TaskError) -> OCIRuntime {
        guard options.typeUrl == "containerd.runc.v1.Options" else {
            return try OCIRuntime(binary: "", root: "", namespace: namespace)
        }
        guard let parsed = try? RuncOptions.Options(protobuf: options.value) else {
            throw TaskError(.invalidArgument, "options are no containerd.runc.v1.Options")
        }
        return try OCIRuntime(
            binary: parsed.binaryName,
            root: parsed.root,
            namespace: namespace,
            systemdCgroup: parsed.systemdCgroup
        )
    }

    private func start(
        creationOf container: TaskContainer,
        _ answer: @escaping Answer<ShimTask.CreateTaskResponse>
    ) throws(TaskError) {
        let process = container.initial
        let pidPath = container.path(process, "pid")
        do throws(SyscallError) {
            try container.runtime.record(in: container.bundle)
            try container.root.mountAll()
            process.streams = try ProcessStreams(
                process.plan,
                loop: self.loop,
                consolePath: container.path(process, "console")
            )
        } catch {
            container.root.unmountAll()
            throw TaskError(.failedPrecondition, error.description)
        }
        var arguments = ["create", "--bundle", container.bundle, "--pid-file", pidPath]
        if let console = process.streams?.console { arguments += ["--console-socket", console.name] }
        var child = container.runtime.call(arguments + [container.id], bundle: container.bundle)
        child.standard = process.streams?.standard ?? (nil, nil, nil)
        self.containers[container.id] = container
        do throws(TaskError) {
            try self.call(child) { [unowned self] status in self.created(container, status, pidPath, answer) }
        } catch {
            self.forget(container)
            throw error
        }
    }

    private func created(
        _ container: TaskContainer,
        _ status: Int32,
        _ pidPath: String,
        _ answer: @escaping Answer<ShimTask.CreateTaskResponse>
    ) {
        do throws(TaskError) {
            guard status == 0 else { throw self.failure("create", status, container) }
            let pid = try self.pid(at: pidPath)
            self.adoptInitial(container, pid: pid)
            do throws(SyscallError) {
                try container.initial.streams?.started()
            } catch {
                throw TaskError(.internal, error.description)
            }
            answer(.success(ShimTask.CreateTaskResponse { $0.pid = UInt32(pid) }))
        } catch {
            self.discard(container) { answer(.failure(error)) }
        }
    }

    private func adoptInitial(_ container: TaskContainer, pid: Int32) {
        container.initial.advance(to: .created(pid: pid))
        self.adopt(container.initial, pid: pid)
        self.publisher.publish(
            "/tasks/create",
            ContainerdEvents.TaskCreate {
                $0.containerId = container.id
                $0.bundle = container.bundle
                $0.pid = UInt32(pid)
            }
        )
    }

    /// Undoes a creation that failed half-way, by whatever the OCI runtime left.
    private func discard(_ container: TaskContainer, _ done: @escaping () -> Void) {
        let child = container.runtime.call(["delete", "--force", container.id], bundle: container.bundle)
        do throws(TaskError) {
            try self.call(child) { [unowned self] _ in
                self.forget(container)
                done()
            }
        } catch {
            self.forget(container)
            done()
        }
    }

    /// Lets go of a container and what is mounted for it.
    func forget(_ container: TaskContainer) {
        for process in [container.initial] + Array(container.added.values) { process.streams?.close() }
        container.root.unmountAll()
        self.containers[container.id] = nil
    }

    /// What the OCI runtime said when a call failed.
    func failure(_ command: String, _ status: Int32, _ container: TaskContainer) -> TaskError {
        let text = OCIRuntime.lastError(container.bundle) ?? "exit status \(status)"
        return TaskError(.unknown, "OCI runtime \(command) failed: \(text)")
    }
}
