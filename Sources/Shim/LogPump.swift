internal import Linux

/// Reads one output stream of a container, writes it to the log and hands it to those who are attached.
final class LogPump {
    /// Which stream it is, by the number that it has everywhere.
    enum Stream: UInt8 {
        case output = 1
        case error = 2

        var name: StaticString {
            switch self {
            case .output: "stdout"
            case .error: "stderr"
            }
        }
    }

    private let loop: EventLoop
    private let source: Descriptor
    private let log: LogFile
    private var encoder: LogEncoder
    private let hub: AttachHub?
    private let number: UInt8
    private var token: EventLoop.Token?

    /// Starts to read. The source must not block.
    init(loop: EventLoop, source: Descriptor, log: LogFile, stream: Stream, hub: AttachHub?) {
        self.loop = loop
        self.source = source
        self.log = log
        self.encoder = LogEncoder(stream: stream.name)
        self.hub = hub
        self.number = stream.rawValue
        self.token = loop.watch(source, for: .reading) { [unowned self] _ in self.readOnce() }
    }

    /// Whether the stream is still open.
    private var isOpen: Bool { self.token != nil }

    /// Takes what is in the pipe now, so that all a process wrote is in the log before its end is reported. What its
    /// descendants write later still arrives.
    func drain() {
        // A pipe holds 64 KiB; the bound is for a descendant that never stops writing.
        for _ in 0..<64 where self.isOpen && self.readOnce() {}
    }

    /// Those who are attached have caught up: goes on reading.
    func resume() {
        if let token = self.token { self.loop.change(token, to: .reading) }
    }

    /// Gives up reading.
    func close() {
        guard let token = self.token else { return }
        self.loop.cancel(token)
        self.token = nil
        var output: [UInt8] = []
        self.encoder.finish(time: LogTime(nanosecondsSinceEpoch: CurrentProcess.wallClock), to: &output)
        self.log.write(output)
    }

    @discardableResult
    private func readOnce() -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 16) { buffer -> Bool in
            do throws(SyscallError) {
                let count = try self.source.read(into: buffer)
                guard count > 0 else {
                    self.close()
                    return false
                }
                var output: [UInt8] = []
                let time = LogTime(nanosecondsSinceEpoch: CurrentProcess.wallClock)
                self.encoder.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]), time: time, to: &output)
                self.log.write(output)
                if let hub = self.hub {
                    hub.send(stream: self.number, UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                    if hub.isBehind, let token = self.token { self.loop.change(token, to: []) }
                }
                return true
            } catch {
                // EIO is how a terminal whose other side is closed says so.
                if !error.wouldBlock { self.close() }
                return false
            }
        }
    }
}
