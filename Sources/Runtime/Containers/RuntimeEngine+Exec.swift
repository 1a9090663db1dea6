internal import Linux
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Output beyond this is cut, as with other runtimes.
    private static let outputBytesMax = 16 << 20

    /// Runs a command in a running container and answers what it wrote. After the timeout (0: none) it is killed.
    func execSync(_ id: String, command: [String], timeoutSeconds: Int64) async throws -> CRI.ExecSyncResponse {
        guard let id = self.records.containerID(id), let record = self.records.container(id) else {
            throw RuntimeError(.notFound, "container \(id) not found")
        }
        guard record.state == .running else {
            throw RuntimeError(.failedPrecondition, "container \(id) is in state \(record.state.rawValue)")
        }
        guard !command.isEmpty else { throw RuntimeError(.invalidArgument, "command is empty") }
        let execID = RandomID.make()
        let directory = self.paths.sandbox(record.sandboxID)
        let paths = (output: "\(directory)/\(execID).out", error: "\(directory)/\(execID).err")
        let process = try self.process(command, in: id)
        defer { for path in [paths.output, paths.error] { try? Files.remove(path) } }
        let output = try await FIFOReader(path: paths.output, bytesMax: Self.outputBytesMax)
        let error = try await FIFOReader(path: paths.error, bytesMax: Self.outputBytesMax)
        // Also when nothing was started: a reader ends only after a writer has come and gone.
        defer { for reader in [output, error] { reader.release() } }
        let shim = try await self.shims.find(record.sandboxID)
        _ = try await shim.call(
            ShimTask.TaskService.exec,
            ShimTask.ExecProcessRequest {
                $0.id = id
                $0.execId = execID
                ($0.stdout, $0.stderr) = paths
                $0.spec = Google.AnyValue {
                    $0.typeUrl = "types.containerd.io/opencontainers/runtime-spec/1/Process"
                    $0.value = process
                }
            }
        )
        let status: Int32
        do {
            status = try await self.run(execID, in: id, shim, timeoutSeconds: timeoutSeconds)
        } catch {
            await self.forget(execID, in: id, shim)
            throw error
        }
        await self.forget(execID, in: id, shim)
        // The process has ended: what it wrote is in the pipes, except for what was read already.
        let written = (try await output.bytes(), try await error.bytes())
        return CRI.ExecSyncResponse {
            ($0.stdout, $0.stderr) = written
            $0.exitCode = status
        }
    }

    /// The container's own process description, with another command and without a terminal.
    private func process(_ command: [String], in id: String) throws -> [UInt8] {
        let path = self.paths.bundle(id) + "/config.json"
        guard var process = try JSONFile.read(OCISpecification.self, at: path)?.process else {
            throw RuntimeError(.notFound, "container \(id) has no configuration")
        }
        process.args = command
        process.terminal = false
        return try JSONFile.encode(process)
    }

    private func run(
        _ execID: String,
        in id: String,
        _ shim: TTRPCClient,
        timeoutSeconds: Int64
    ) async throws -> Int32 {
        let start = ShimTask.StartRequest {
            $0.id = id
            $0.execId = execID
        }
        _ = try await shim.call(ShimTask.TaskService.start, start)
        let wait = ShimTask.WaitRequest {
            $0.id = id
            $0.execId = execID
        }
        let limit: Duration? = timeoutSeconds > 0 ? .seconds(timeoutSeconds) : nil
        do {
            let response = try await shim.call(ShimTask.TaskService.wait, wait, timeout: limit)
            return Int32(bitPattern: response.exitStatus)
        } catch let error as GRPCStatus where error.code == .deadlineExceeded {
            let kill = ShimTask.KillRequest {
                $0.id = id
                $0.execId = execID
                $0.signal = UInt32(Signal.kill)
            }
            _ = try? await shim.call(ShimTask.TaskService.kill, kill, timeout: .seconds(10))
            _ = try? await shim.call(ShimTask.TaskService.wait, wait, timeout: .seconds(10))
            throw RuntimeError(.deadlineExceeded, "command timed out after \(timeoutSeconds) s")
        }
    }

    private func forget(_ execID: String, in id: String, _ shim: TTRPCClient) async {
        let request = ShimTask.DeleteRequest {
            $0.id = id
            $0.execId = execID
        }
        _ = try? await shim.call(ShimTask.TaskService.delete, request, timeout: .seconds(10))
    }
}
