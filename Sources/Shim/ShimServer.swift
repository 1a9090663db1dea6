internal import Linux
internal import Wire

/// One pod's shim at work: accepts connections, collects children, serves the Task service.
final class ShimServer {
    private let loop = EventLoop()
    private let reaper: Reaper
    private let listener: Descriptor
    private let service: TaskService
    private var connections: [ObjectIdentifier: ShimConnection] = [:]

    /// Takes over signals and orphans of this process.
    init(listener: Descriptor, namespace: String, eventAddress: String?) throws(SyscallError) {
        self.listener = listener
        // A pod outlives its runtime and the session that started it: only SIGKILL and Shutdown end its shim.
        self.reaper = try Reaper(signals: [Signal.child, Signal.terminate, Signal.interrupt, Signal.hangUp])
        let loop = self.loop
        self.service = TaskService(
            loop: loop,
            namespace: namespace,
            publisher: EventPublisher(loop: loop, address: eventAddress, namespace: namespace),
            shutDown: { loop.stop() }
        )
    }

    /// Serves until shut down.
    func run() throws(SyscallError) {
        _ = self.loop.watch(self.reaper.descriptor, for: .reading) { [unowned self] _ in self.collect() }
        _ = self.loop.watch(self.listener, for: .reading) { [unowned self] _ in self.accept() }
        try self.loop.run()
    }

    private func collect() {
        while let signal = try? self.reaper.nextSignal() { _ = signal }
        while let exit = try? self.reaper.nextExit() { self.service.childEnded(exit) }
    }

    private func accept() {
        while let descriptor = try? UnixSocket.accept(from: self.listener) {
            let connection = ShimConnection(
                loop: self.loop,
                descriptor: descriptor,
                handler: { [unowned self] request, answer in self.service.handle(request, answer) },
                closed: { [unowned self] in self.connections[ObjectIdentifier($0)] = nil }
            )
            self.connections[ObjectIdentifier(connection)] = connection
        }
    }
}
