internal import Linux

/// Hands a container's output, as it comes, to those who connect to a socket: frames of one byte that names the stream
/// (1 or 2), four of length (big-endian), and output. A reader that is behind holds up the container, as its terminal
/// would; one that goes away does not.
final class AttachHub {
    /// Bytes that wait for one reader before the container has to wait too.
    private static let pendingBytesMax = 256 << 10
    private static let clientsMax = 64

    private final class Client {
        let socket: Descriptor
        var pending: [UInt8] = []
        var token: EventLoop.Token?
        init(_ socket: Descriptor) { self.socket = socket }
    }

    private let loop: EventLoop
    private let path: String
    private let listener: Descriptor
    private var listening: EventLoop.Token?
    private var clients: [Client] = []
    private var isFinished = false
    /// Itself, while the last output is on its way to somebody.
    private var anchor: AttachHub?
    /// Called when no reader is too far behind any more.
    var didCatchUp: () -> Void = {}

    /// Listens at the path, where nobody else does: what a dead shim left there goes.
    init(path: String, loop: EventLoop) throws(SyscallError) {
        try Files.remove(path)
        self.loop = loop
        self.path = path
        self.listener = try UnixSocket.listen(at: path, backlog: 8)
        self.listening = loop.watch(self.listener, for: .reading) { [unowned self] _ in self.accept() }
    }

    /// Whether a reader is so far behind that no more should come.
    var isBehind: Bool { self.clients.contains { $0.pending.count > Self.pendingBytesMax } }

    /// Hands out a piece of output.
    func send(stream: UInt8, _ bytes: UnsafeRawBufferPointer) {
        guard !self.clients.isEmpty, !bytes.isEmpty else { return }
        let count = UInt32(bytes.count)
        let head = [stream] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - $0 * 8)) }
        for client in self.clients {
            client.pending.append(contentsOf: head)
            client.pending.append(contentsOf: bytes)
            self.flush(client)
        }
    }

    /// No more output comes: closes each connection once all of it has left, whoever lets go of the hub meanwhile.
    func finish() {
        guard !self.isFinished else { return }
        self.isFinished = true
        self.stopListening()
        self.didCatchUp = {}
        self.anchor = self
        for client in self.clients { self.flush(client) }
        if self.clients.isEmpty { self.anchor = nil }
    }

    private func stopListening() {
        guard let token = self.listening else { return }
        self.loop.cancel(token)
        self.listening = nil
        try? Files.remove(self.path)
    }

    private func accept() {
        guard let socket = try? UnixSocket.accept(from: self.listener), self.clients.count < Self.clientsMax else {
            return
        }
        let client = Client(socket)
        self.clients.append(client)
        // Nobody sends anything: what can be read is the end.
        client.token = self.loop.watch(socket, for: .reading) { [unowned self, unowned client] readiness in
            self.serve(client, readiness)
        }
    }

    private func serve(_ client: Client, _ readiness: Poller.Readiness) {
        if readiness.contains(.reading), self.isGone(client) { return self.drop(client) }
        self.flush(client)
    }

    private func isGone(_ client: Client) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
            do throws(SyscallError) {
                return try client.socket.read(into: buffer) == 0
            } catch {
                return !error.wouldBlock
            }
        }
    }

    private func flush(_ client: Client) {
        while !client.pending.isEmpty {
            var result: Result<Int, SyscallError> = .success(0)
            client.pending.withUnsafeBytes { bytes in
                do throws(SyscallError) {
                    result = .success(try client.socket.write(bytes))
                } catch {
                    result = .failure(error)
                }
            }
            switch result {
            case .success(let count): client.pending.removeFirst(count)
            case .failure(let error):
                guard error.wouldBlock else { return self.drop(client) }
                if let token = client.token { self.loop.change(token, to: [.reading, .writing]) }
                return
            }
        }
        if self.isFinished { return self.drop(client) }
        if let token = client.token { self.loop.change(token, to: .reading) }
        if !self.isBehind { self.didCatchUp() }
    }

    private func drop(_ client: Client) {
        if let token = client.token { self.loop.cancel(token) }
        self.clients.removeAll { $0 === client }
        if !self.isBehind { self.didCatchUp() }
        // Whoever called this may hold the hub by this reference alone.
        if self.isFinished, self.clients.isEmpty { withExtendedLifetime(self) { self.anchor = nil } }
    }
}
