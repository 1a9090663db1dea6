internal import NIOCore
internal import Streams
internal import Transport
internal import Wire

/// Port-forwarding over a channel protocol: the ports are known beforehand, and each has one connection on two
/// channels, data and errors, each of which begins with the port's number.
struct ChannelPortForward: WebSocketSession {
    let engine: RuntimeEngine
    let request: CRI.PortForwardRequest
    let subprotocol: String
    let channels: ChannelProtocol

    func run(_ socket: WebSocketConnection) async {
        // A channel's number is one byte.
        let ports = self.request.port.prefix(127).map { UInt16(truncatingIfNeeded: $0) }
        let inputs = ports.map { _ in BytePipe() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.receive(socket, inputs) }
            await withTaskGroup(of: Void.self) { forwards in
                for (index, port) in ports.enumerated() {
                    forwards.addTask { await self.forward(UInt8(index * 2), port, inputs[index], socket) }
                }
                await forwards.waitForAll()
            }
            await socket.close()
            group.cancelAll()
        }
    }

    private func forward(_ channel: UInt8, _ port: UInt16, _ input: BytePipe, _ socket: WebSocketConnection) async {
        let number = ByteBuffer(bytes: [UInt8(truncatingIfNeeded: port), UInt8(port >> 8)])
        do {
            try await socket.send(self.channels.encode(channel: channel, number))
            try await socket.send(self.channels.encode(channel: channel + 1, number))
            let forward = try await PortForward(engine: self.engine, sandboxID: self.request.podSandboxId, port: port)
            await forward.run(input: input) { bytes in
                try await socket.send(self.channels.encode(channel: channel, bytes))
            }
        } catch {
            input.cancel()
            let text = "error forwarding port \(port) to pod \(self.request.podSandboxId), uid : \(error)"
            try? await socket.send(self.channels.encode(channel: channel + 1, ByteBuffer(string: text)))
        }
    }

    private func receive(_ socket: WebSocketConnection, _ inputs: [BytePipe]) async {
        var decoder = ChannelDecoder(self.channels)
        do {
            while let piece = try await socket.next() {
                let event = try decoder.receive(piece.bytes, begins: piece.begins, ends: piece.ends)
                guard case .data(let channel, let bytes)? = event, channel % 2 == 0 else { continue }
                let index = Int(channel) / 2
                if inputs.indices.contains(index) { await inputs[index].write(bytes) }
            }
        } catch let error as WebSocketError {
            await socket.close(error.code)
        } catch {
            // The client is gone.
        }
        for input in inputs { input.finish() }
    }
}
