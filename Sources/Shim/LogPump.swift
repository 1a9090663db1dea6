internal import Linux

/// Reads one output stream of a container and writes it to the log.
final class LogPump {
    private let loop: EventLoop
    private let source: Descriptor
    private let log: LogFile
    private var encoder: LogEncoder
    private var token: EventLoop.Token?

    /// Starts to read. The source must not block.
    init(loop: EventLoop, source: Descriptor, log: LogFile, stream: StaticString) {
        self.loop = loop
        self.source = source
        self.log = log
        self.encoder = LogEncoder(stream: stream)
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
                return true
            } catch {
                // EIO is how a terminal whose other side is closed says so.
                if !error.wouldBlock { self.close() }
                return false
            }
        }
    }
}
