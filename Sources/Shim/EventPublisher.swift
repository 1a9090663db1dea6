internal import Linux
internal import Wire

/// Tells containerd what happens to tasks: `Events.Forward` on its ttrpc socket.
///
/// Nothing waits for it. Events that cannot be sent, because nobody listens or the queue is full, are lost, as they are
/// with containerd's own shim: whoever needs certainty asks with Wait and State.
final class EventPublisher {
    /// The environment variable that holds containerd's ttrpc socket.
    static let addressVariable = "TTRPC_ADDRESS"
    private static let queueBytesMax = 256 << 10

    private let loop: EventLoop
    private let address: String?
    private let namespace: String
    private var connection: Descriptor?
    private var token: EventLoop.Token?
    private var outgoing: [UInt8] = []
    private var nextStream: UInt32 = 1

    init(loop: EventLoop, address: String?, namespace: String) {
        self.loop = loop
        self.address = address.flatMap { $0.isEmpty ? nil : $0 }
        self.namespace = namespace
    }

    /// Queues an event; its type's name tells the receiver what it is.
    func publish<Event: TypedMessage>(_ topic: String, _ event: Event) {
        guard let address = self.address, self.outgoing.count < Self.queueBytesMax else { return }
        guard self.connect(address) else { return }
        let forward = ContainerdEventsTTRPC.ForwardRequest {
            $0.envelope = ContainerdTypes.Envelope {
                $0.timestamp = Google.Timestamp(nanoseconds: CurrentProcess.wallClock)
                $0.namespace = self.namespace
                $0.topic = topic
                $0.event = Google.AnyValue {
                    $0.typeUrl = Event.schema.name
                    $0.value = event.protobuf()
                }
            }
        }
        let request = TTRPC.Request {
            $0.service = "containerd.services.events.ttrpc.v1.Events"
            $0.method = "Forward"
            $0.payload = forward.protobuf()
            $0.metadata = [
                TTRPC.KeyValue {
                    $0.key = "containerd-namespace-ttrpc"
                    $0.value = self.namespace
                }
            ]
        }
        self.outgoing += TTRPCFrame(streamID: self.nextStream, kind: .request, payload: request.protobuf()).encoded()
        self.nextStream += 2
        self.flush()
    }

    private func connect(_ address: String) -> Bool {
        if self.connection != nil { return true }
        let path = address.hasPrefix("unix://") ? String(address.dropFirst(7)) : address
        // A connection to a listening unix socket is made at once, or refused at once.
        guard let connection = try? UnixSocket.connect(to: path) else { return false }
        guard (try? connection.setNonblocking(true)) != nil else { return false }
        self.connection = connection
        self.nextStream = 1
        self.token = self.loop.watch(connection, for: .reading) { [unowned self] readiness in
            if readiness.contains(.writing) { self.flush() }
            if readiness.contains(.reading) { self.discardAnswers() }
        }
        return true
    }

    private func close() {
        if let token = self.token { self.loop.cancel(token) }
        self.token = nil
        self.connection = nil
        self.outgoing = []
    }

    private func discardAnswers() {
        withUnsafeTemporaryAllocation(byteCount: 1 << 10, alignment: 16) { buffer in
            do throws(SyscallError) {
                if try self.connection?.read(into: buffer) ?? 0 == 0 { self.close() }
            } catch {
                if !error.wouldBlock { self.close() }
            }
        }
    }

    private func flush() {
        while !self.outgoing.isEmpty, let connection = self.connection {
            var outcome: Result<Int, SyscallError> = .success(0)
            self.outgoing.withUnsafeBytes { bytes in
                do throws(SyscallError) {
                    outcome = .success(try connection.write(bytes))
                } catch { outcome = .failure(error) }
            }
            switch outcome {
            case .success(let count): self.outgoing.removeFirst(count)
            case .failure(let error) where error.wouldBlock:
                if let token = self.token { self.loop.change(token, to: [.reading, .writing]) }
                return
            case .failure: return self.close()
            }
        }
        if let token = self.token { self.loop.change(token, to: .reading) }
    }
}
