internal import Linux
internal import NIOCore
internal import RPC
internal import Transport
internal import Wire

extension RuntimeEngine {
    /// Runs a command on a client's streams to its end. All it wrote is handed over before this returns.
    func exec(_ request: CRI.ExecRequest, _ streams: RemoteStreams) async -> CommandOutcome {
        do {
            let status = try await self.run(request, streams)
            return .exited(status, command: request.cmd)
        } catch let error as GRPCStatus {
            return .failed("error executing command in container: failed to exec in container: \(error.message)")
        } catch {
            return .failed("error executing command in container: \(error)")
        }
    }

    private func run(_ request: CRI.ExecRequest, _ streams: RemoteStreams) async throws -> Int32 {
        let record = try self.runningContainer(request.containerId)
        let process = AddedProcess(
            shim: try await self.shims.find(record.sandboxID),
            containerID: record.id,
            id: RandomID.make()
        )
        let description = try self.processDescription(request.cmd, in: record.id, terminal: request.tty)
        let files = "\(self.paths.sandbox(record.sandboxID))/\(process.id)"
        var paths = AddedProcess.Streams(terminal: request.tty)
        if streams.input != nil { paths.input = files + ".in" }
        if streams.output != nil { paths.output = files + ".out" }
        if streams.error != nil { paths.error = files + ".err" }
        let all = [paths.input, paths.output, paths.error].filter { !$0.isEmpty }
        defer { for path in all { try? Files.remove(path) } }
        for path in all { try Files.makeFIFO(path) }
        var pumps: [OutputPump] = []
        if let sink = streams.output { pumps.append(try OutputPump(path: paths.output, sink: sink)) }
        if let sink = streams.error { pumps.append(try OutputPump(path: paths.error, sink: sink)) }
        try await process.create(description, paths)
        do {
            try await process.start()
        } catch let error as GRPCStatus {
            await process.delete()
            throw GRPCStatus(error.code, "failed to start exec \"\(process.id)\": \(error.message): unknown")
        }
        let inputs = Task { await Self.feed(process, paths.input, streams) }
        defer { inputs.cancel() }
        let status = try await Self.wait(process, pumps)
        await process.delete()
        return status
    }

    /// Waits until the process has ended and all it wrote was handed over.
    private static func wait(_ process: AddedProcess, _ pumps: [OutputPump]) async throws -> Int32 {
        try await withThrowingTaskGroup(of: Int32?.self) { group in
            for pump in pumps {
                group.addTask {
                    await pump.run()
                    return nil
                }
            }
            let status = try await process.wait()
            await withTaskGroup(of: Void.self) { endings in
                for pump in pumps { endings.addTask { await pump.windDown() } }
                while (try? await group.next()) != nil {}
                endings.cancelAll()
            }
            return status
        }
    }

    /// Passes on what the client types and how large its terminal is, until it says no more.
    private static func feed(_ process: AddedProcess, _ path: String, _ streams: RemoteStreams) async {
        await withTaskGroup(of: Void.self) { group in
            if let resize = streams.resize {
                group.addTask {
                    await TerminalSize.forEach(in: resize) { size in
                        await process.resize(columns: size.width, rows: size.height)
                    }
                }
            }
            if let input = streams.input {
                group.addTask {
                    await Self.copy(input, toPipe: path)
                    if !Task.isCancelled { await process.closeInput() }
                }
            }
        }
    }

    /// Writes a client's input to a named pipe until either has enough.
    static func copy(_ input: BytePipe, toPipe path: String) async {
        if let channel = try? await PipeChannels.writing(path) {
            try? await PipeChannels.copy(input, to: channel)
            try? await channel.close().get()
        }
        // What still comes is for nobody, and must not hold up the connection.
        input.cancel()
    }
}
