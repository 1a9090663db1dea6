internal import Linux

/// The open streams of one process: what is handed to the OCI runtime, and what the shim keeps.
///
/// A named pipe is given to the container as it is, so that its bytes never pass through the shim. The shim keeps a
/// reading end of each output pipe: while the caller restarts, the container's writes then wait instead of failing, and
/// since only writers delay the end of a pipe, the caller still sees it when the container is done.
final class ProcessStreams {
    private let loop: EventLoop
    private let plan: StreamPlan
    private var input: Descriptor?
    private var output: Descriptor?
    private var error: Descriptor?
    private var held: [Descriptor] = []
    private var inputHold: Descriptor?
    private var pumps: [LogPump] = []
    private var relays: [Relay] = []
    private var inputRelay: Relay?
    private var master: Descriptor?
    private var hub: AttachHub?
    /// Where the OCI runtime sends the terminal.
    private(set) var console: ConsoleSocket?

    /// Opens everything; nothing stays open when it throws.
    init(_ plan: StreamPlan, loop: EventLoop, consolePath: String) throws(SyscallError) {
        self.loop = loop
        self.plan = plan
        if plan.terminal {
            self.console = try ConsoleSocket(path: consolePath)
            return
        }
        if case .fifo(let path) = plan.input { self.input = try self.openInput(path) }
        var log: (path: String, file: LogFile)?
        self.output = try self.openOutput(plan.output, .output, &log)
        self.error = try self.openOutput(plan.error, .error, &log)
    }

    /// The process's descriptors, for the call that starts it; nil is `/dev/null`.
    var standard: (input: Descriptor?, output: Descriptor?, error: Descriptor?) {
        (self.input, self.output, self.error)
    }

    /// The process has them now: lets go of its ends, so that theirs alone decide when a stream is over. With a
    /// terminal it takes the master side and begins to copy.
    func started() throws(SyscallError) {
        self.input = nil
        self.output = nil
        self.error = nil
        guard let console = self.console else { return }
        let master = try console.receive()
        self.console = nil
        try master.setNonblocking(true)
        self.master = master
        switch self.plan.output {
        case .null: break
        case .log(let path, let socket):
            let log = try LogFile(path: path)
            let hub = try self.openHub(socket)
            self.pumps.append(LogPump(loop: self.loop, source: master, log: log, stream: .output, hub: hub))
        case .fifo(let path):
            self.held.append(try Descriptor(path: path, [.readOnly, .nonblocking]))
            let sink = try Descriptor(path: path, [.writeOnly, .nonblocking])
            self.relays.append(Relay(loop: self.loop, source: master, sink: sink))
        }
        if case .fifo(let path) = self.plan.input {
            let source = try self.openInput(path)
            try source.setNonblocking(true)
            self.inputRelay = Relay(loop: self.loop, source: source, sink: master)
        }
    }

    /// The process has ended: takes what it wrote into the log, and lets those who are attached go when they have it.
    func drain() {
        for pump in self.pumps { pump.drain() }
        for relay in self.relays { relay.drain() }
        self.hub?.finish()
    }

    /// No more input comes: a reader of the pipe sees its end once the caller has closed it too.
    func closeInput() { self.inputHold = nil }

    /// Sets the terminal's size; without one there is nothing to set.
    func resize(columns: UInt16, rows: UInt16) throws(SyscallError) {
        guard let master = self.master else { return }
        try Terminal.resize(master, columns: columns, rows: rows)
    }

    /// Lets go of everything.
    func close() {
        for pump in self.pumps { pump.close() }
        for relay in self.relays { relay.close() }
        self.inputRelay?.close()
        self.hub?.finish()
        self.hub = nil
        self.pumps = []
        self.relays = []
        self.inputRelay = nil
        self.held = []
        self.inputHold = nil
        self.master = nil
        self.console = nil
    }

    private func openInput(_ path: String) throws(SyscallError) -> Descriptor {
        // Opened without waiting for a writer; the shim's own writing end keeps the pipe from ending before the caller
        // has attached.
        let source = try Descriptor(path: path, [.readOnly, .nonblocking])
        self.inputHold = try Descriptor(path: path, [.writeOnly, .nonblocking])
        try source.setNonblocking(false)
        return source
    }

    private func openOutput(
        _ target: StreamPlan.Target,
        _ stream: LogPump.Stream,
        _ log: inout (path: String, file: LogFile)?
    ) throws(SyscallError) -> Descriptor? {
        switch target {
        case .null:
            return nil
        case .fifo(let path):
            self.held.append(try Descriptor(path: path, [.readOnly, .nonblocking]))
            return try Descriptor(path: path, .writeOnly)
        case .log(let path, let socket):
            let file: LogFile
            if let log, log.path == path { file = log.file } else { file = try LogFile(path: path) }
            log = (path, file)
            let (reading, writing) = try Descriptor.pipe()
            try reading.setNonblocking(true)
            let hub = try self.openHub(socket)
            self.pumps.append(LogPump(loop: self.loop, source: reading, log: file, stream: stream, hub: hub))
            return writing
        }
    }

    /// The one hub of both streams, if there is to be one.
    private func openHub(_ path: String?) throws(SyscallError) -> AttachHub? {
        guard let path else { return nil }
        if let hub = self.hub { return hub }
        let hub = try AttachHub(path: path, loop: self.loop)
        hub.didCatchUp = { [unowned self] in for pump in self.pumps { pump.resume() } }
        self.hub = hub
        return hub
    }
}
