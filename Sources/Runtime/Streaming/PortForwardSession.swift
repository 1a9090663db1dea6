internal import NIOCore
internal import Streams
internal import Transport
internal import Wire

/// Port-forwarding over SPDY: for each connection the client opens a stream for errors and one for data, which have a
/// request's number in common.
struct PortForwardSession: Sendable {
    let engine: RuntimeEngine
    let request: CRI.PortForwardRequest

    private struct Pair {
        var data: SPDYStream?
        var error: SPDYStream?
    }

    func run(_ connection: SPDYConnection) async {
        await withDiscardingTaskGroup { group in
            group.addTask { await connection.run() }
            var pairs: [String: Pair] = [:]
            for await stream in connection.incoming {
                guard let key = Self.key(of: stream) else {
                    await stream.reset()
                    continue
                }
                var pair = pairs[key] ?? Pair()
                if stream.headers["streamtype"] == "error" { pair.error = stream } else { pair.data = stream }
                pairs[key] = pair
                guard let data = pair.data, let error = pair.error else { continue }
                pairs[key] = nil
                group.addTask { await self.forward(data, error) }
            }
            group.cancelAll()
        }
    }

    /// What the two streams of a connection have in common. Old clients give no number; theirs are opened one after the
    /// other, the error stream first.
    private static func key(of stream: SPDYStream) -> String? {
        guard let type = stream.headers["streamtype"], ["error", "data"].contains(type),
            Int(stream.headers["port"] ?? "").map({ (1...65_535).contains($0) }) == true
        else { return nil }
        if let id = stream.headers["requestid"], !id.isEmpty { return id }
        return "#\(type == "error" ? stream.id : stream.id &- 2)"
    }

    private func forward(_ data: SPDYStream, _ error: SPDYStream) async {
        error.input.cancel()
        let port = UInt16(data.headers["port"] ?? "") ?? 0
        do {
            let forward = try await PortForward(engine: self.engine, sandboxID: self.request.podSandboxId, port: port)
            await forward.run(input: data.input) { try await data.write($0) }
        } catch let failure {
            data.input.cancel()
            let text = "error forwarding port \(port) to pod \(self.request.podSandboxId), uid : \(failure)"
            try? await error.write(ByteBuffer(string: text))
        }
        await error.finish()
        await data.finish()
    }
}
