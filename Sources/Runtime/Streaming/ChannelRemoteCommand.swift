internal import NIOCore
internal import Streams
internal import Transport

/// Exec and attach over a channel protocol on WebSocket.
struct ChannelRemoteCommand: WebSocketSession {
    let subprotocol: String
    let channels: ChannelProtocol
    let options: StreamTicket.Options
    let command: RemoteCommand

    func run(_ socket: WebSocketConnection) async {
        var streams = RemoteStreams()
        if self.options.input { streams.input = BytePipe() }
        if self.options.terminal { streams.resize = BytePipe() }
        if self.options.output { streams.output = self.sink(.output, socket) }
        if self.options.error { streams.error = self.sink(.error, socket) }
        let (input, resize) = (streams.input, streams.resize)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.receive(socket, input, resize) }
            if let outcome = await self.command.run(streams) {
                await self.report(outcome, socket)
            }
            await socket.close()
            group.cancelAll()
        }
    }

    private func sink(_ channel: ChannelProtocol.Channel, _ socket: WebSocketConnection) -> RemoteStreams.Sink {
        { bytes in try await socket.send(self.channels.encode(channel: channel.rawValue, bytes)) }
    }

    /// Sorts what the client sends until it closes.
    private func receive(_ socket: WebSocketConnection, _ input: BytePipe?, _ resize: BytePipe?) async {
        var decoder = ChannelDecoder(self.channels)
        do {
            while let piece = try await socket.next() {
                let event = try decoder.receive(piece.bytes, begins: piece.begins, ends: piece.ends)
                switch event {
                case .data(ChannelProtocol.Channel.input.rawValue, let bytes): await input?.write(bytes)
                case .data(ChannelProtocol.Channel.resize.rawValue, let bytes): await resize?.write(bytes)
                case .closed(ChannelProtocol.Channel.input.rawValue): input?.finish()
                case .data, .closed, nil: break
                }
            }
        } catch let error as WebSocketError {
            await socket.close(error.code)
        } catch {
            // The client is gone.
        }
        input?.finish()
        resize?.finish()
    }

    private func report(_ outcome: CommandOutcome, _ socket: WebSocketConnection) async {
        let text: [UInt8]
        if self.channels.hasStructuredStatus {
            text = (try? outcome.status()) ?? []
        } else {
            text = Array((outcome.plainText ?? "").utf8)
        }
        guard !text.isEmpty else { return }
        let channel = ChannelProtocol.Channel.status.rawValue
        try? await socket.send(self.channels.encode(channel: channel, ByteBuffer(bytes: text)))
    }
}
