internal import Linux
internal import NIOCore
internal import RPC
internal import Transport
internal import Wire

extension RuntimeEngine {
    /// Where a container's shim hands out its output.
    func attachSocket(_ id: String) -> String { "\(self.paths.sockets)/\(id.prefix(16)).a" }

    /// Where a container reads its input, if it does.
    func inputPipe(_ id: String) -> String { self.paths.bundle(id) + "/stdin" }

    /// Connects a client to a running container's first process, until that ends.
    func attach(_ request: CRI.AttachRequest, _ streams: RemoteStreams) async -> CommandOutcome {
        do {
            let record = try self.runningContainer(request.containerId)
            let shim = try await self.shims.find(record.sandboxID)
            let process = AddedProcess(shim: shim, containerID: record.id, id: "")
            let socket = try UnixSocket.connect(to: self.attachSocket(record.id))
            try socket.setNonblocking(true)
            let inputs = Task { await self.feed(process, record, streams) }
            defer { inputs.cancel() }
            try await Self.deliver(socket, streams)
            return .detached
        } catch {
            return .failed("error attaching to container: \(error)")
        }
    }

    /// Hands over what the shim sends: frames of one byte that names the stream, four of length, and output.
    private static func deliver(_ socket: Descriptor, _ streams: RemoteStreams) async throws {
        var frames = AttachFrames()
        try await PipeChannels.socket(socket).executeThenClose { inbound in
            for try await bytes in inbound {
                for (stream, output) in frames.receive(bytes) {
                    do {
                        try await (stream == 2 ? streams.error : streams.output)?(output)
                    } catch {
                        // The client is gone: so is this connection.
                        return
                    }
                }
            }
        }
    }

    private func feed(_ process: AddedProcess, _ record: ContainerRecord, _ streams: RemoteStreams) async {
        let config = record.config
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
                    await Self.copy(input, toPipe: self.inputPipe(record.id))
                    // Once means: the first client's end of input is the container's.
                    if config.stdinOnce, !config.tty, !Task.isCancelled { await process.closeInput() }
                }
            }
        }
    }
}
