internal import Linux
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Output beyond this is cut, as with other runtimes.
    private static let outputBytesMax = 16 << 20

    /// The record of a container in which something can be run now.
    func runningContainer(_ prefix: String) throws -> ContainerRecord {
        guard let id = self.records.containerID(prefix), let record = self.records.container(id) else {
            throw RuntimeError(.notFound, "container \(prefix) not found")
        }
        guard record.state == .running else {
            throw RuntimeError(.failedPrecondition, "container \(id) is in state \(record.state.rawValue)")
        }
        return record
    }

    /// Runs a command in a running container and answers what it wrote. After the timeout (0: none) it is killed.
    func execSync(_ id: String, command: [String], timeoutSeconds: Int64) async throws -> CRI.ExecSyncResponse {
        let record = try self.runningContainer(id)
        guard !command.isEmpty else { throw RuntimeError(.invalidArgument, "command is empty") }
        let process = AddedProcess(
            shim: try await self.shims.find(record.sandboxID),
            containerID: record.id,
            id: RandomID.make()
        )
        let description = try self.processDescription(command, in: record.id, terminal: false)
        let files = "\(self.paths.sandbox(record.sandboxID))/\(process.id)"
        let streams = AddedProcess.Streams(output: files + ".out", error: files + ".err")
        defer { for path in [streams.output, streams.error] { try? Files.remove(path) } }
        let output = try await FIFOReader(path: streams.output, bytesMax: Self.outputBytesMax)
        let error = try await FIFOReader(path: streams.error, bytesMax: Self.outputBytesMax)
        // Also when nothing was started: a reader ends only after a writer has come and gone.
        defer { for reader in [output, error] { reader.release() } }
        try await process.create(description, streams)
        let status: Int32
        do {
            status = try await self.run(process, timeoutSeconds: timeoutSeconds)
        } catch {
            await process.delete()
            throw error
        }
        await process.delete()
        // The process has ended: what it wrote is in the pipes, except for what was read already.
        let written = (try await output.bytes(), try await error.bytes())
        return CRI.ExecSyncResponse {
            ($0.stdout, $0.stderr) = written
            $0.exitCode = status
        }
    }

    /// The container's own process description, with another command.
    func processDescription(_ command: [String], in id: String, terminal: Bool) throws -> [UInt8] {
        let path = self.paths.bundle(id) + "/config.json"
        guard var process = try JSONFile.read(OCISpecification.self, at: path)?.process else {
            throw RuntimeError(.notFound, "container \(id) has no configuration")
        }
        process.args = command
        process.terminal = terminal
        if terminal {
            process.env.removeAll { $0.hasPrefix("TERM=") }
            process.env.append("TERM=xterm")
        }
        return try JSONFile.encode(process)
    }

    private func run(_ process: AddedProcess, timeoutSeconds: Int64) async throws -> Int32 {
        try await process.start()
        do {
            return try await process.wait(timeout: timeoutSeconds > 0 ? .seconds(timeoutSeconds) : nil)
        } catch let error as GRPCStatus where error.code == .deadlineExceeded {
            await process.kill()
            _ = try? await process.wait(timeout: .seconds(10))
            throw RuntimeError(.deadlineExceeded, "command timed out after \(timeoutSeconds) s")
        }
    }
}
