internal import NIOCore
internal import Streams
internal import Transport

/// Exec and attach over SPDY: one stream for each standard stream, one for the outcome, one for the terminal's size.
struct SPDYRemoteCommand: Sendable {
    /// How long a client may take to open its streams.
    private static let patience = Duration.seconds(30)

    /// Of the remote command protocol: from 3 on a terminal has a size, from 4 on the outcome is a `Status`.
    let version: Int
    let options: StreamTicket.Options
    let command: RemoteCommand

    private var expected: Set<String> {
        var names: Set<String> = ["error"]
        if self.options.input { names.insert("stdin") }
        if self.options.output { names.insert("stdout") }
        if self.options.error { names.insert("stderr") }
        if self.options.terminal, self.version >= 3 { names.insert("resize") }
        return names
    }

    func run(_ connection: SPDYConnection) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await connection.run() }
            if let streams = await self.collect(connection) {
                await self.run(streams)
            }
            connection.close()
            await group.waitForAll()
        }
    }

    /// The streams by type, once all are there; nil when the client goes away or takes too long.
    private func collect(_ connection: SPDYConnection) async -> [String: SPDYStream]? {
        await withTaskGroup(of: [String: SPDYStream]?.self) { group in
            group.addTask {
                var streams: [String: SPDYStream] = [:]
                for await stream in connection.incoming {
                    guard let type = stream.headers["streamtype"], self.expected.contains(type), streams[type] == nil
                    else {
                        await stream.reset()
                        continue
                    }
                    streams[type] = stream
                    if streams.count == self.expected.count { return streams }
                }
                return nil
            }
            group.addTask {
                try? await ContinuousClock().sleep(for: Self.patience)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    private func run(_ streams: [String: SPDYStream]) async {
        // Nothing is read from these.
        for name in ["error", "stdout", "stderr"] { streams[name]?.input.cancel() }
        var remote = RemoteStreams(input: streams["stdin"]?.input, resize: streams["resize"]?.input)
        if let stream = streams["stdout"] { remote.output = { try await stream.write($0) } }
        if let stream = streams["stderr"] { remote.error = { try await stream.write($0) } }
        guard let outcome = await self.command.run(remote) else { return }
        let text = self.version >= 4 ? (try? outcome.status()) ?? [] : Array((outcome.plainText ?? "").utf8)
        if !text.isEmpty { try? await streams["error"]?.write(ByteBuffer(bytes: text)) }
        for name in streams.keys.sorted() { await streams[name]?.finish() }
    }
}
