internal import Linux
internal import NIOCore
internal import Transport

/// One connection into a pod's network namespace.
struct PortForward: Sendable {
    private let socket: Descriptor

    /// Connects to a port of the pod's loopback address; throws `RuntimeError` with the words of other runtimes.
    init(engine: RuntimeEngine, sandboxID: String, port: UInt16) async throws {
        guard let id = engine.records.sandboxID(sandboxID), let record = engine.records.sandbox(id), record.isReady
        else {
            throw RuntimeError(.notFound, "failed to find sandbox \"\(sandboxID)\" in store: not found")
        }
        let path = engine.files(of: record).network
        self.socket = try await BlockingWork.run {
            do throws(SyscallError) {
                return try LoopbackSocket.connect(port: port, isIPv6: false, networkNamespace: path)
            } catch let first {
                do throws(SyscallError) {
                    return try LoopbackSocket.connect(port: port, isIPv6: true, networkNamespace: path)
                } catch let second {
                    throw Self.failure(id, path, port, first, second)
                }
            }
        }
    }

    private static func failure(
        _ id: String,
        _ path: String?,
        _ port: UInt16,
        _ first: SyscallError,
        _ second: SyscallError
    ) -> RuntimeError {
        let texts = (ErrorNumber.text(first.errno).lowercased(), ErrorNumber.text(second.errno).lowercased())
        return RuntimeError(
            .unavailable,
            "failed to execute portforward in network namespace \"\(path ?? "host")\": failed to connect to "
                + "localhost:\(port) inside namespace \"\(id)\", IPv4: dial tcp4 127.0.0.1:\(port): connect: "
                + "\(texts.0) IPv6 dial tcp6: [::1]:\(port): connect: \(texts.1)"
        )
    }

    /// Copies both ways until both are done; each direction ends by itself.
    func run(input: BytePipe, output: @escaping RemoteStreams.Sink) async {
        guard let channel = try? await PipeChannels.socket(self.socket) else { return }
        let pod = channel.channel
        try? await channel.executeThenClose { inbound in
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    do {
                        try await PipeChannels.copy(input, to: pod)
                        if !Task.isCancelled { try await pod.close(mode: .output).get() }
                    } catch {
                        // The pod's side takes no more; what it sends still counts.
                        input.cancel()
                    }
                }
                do {
                    for try await bytes in inbound { try await output(bytes) }
                } catch {
                    // Either side is gone.
                }
                // Whoever has closed its side of a forwarded connection is done with it.
                input.cancel()
                group.cancelAll()
            }
        }
    }
}
