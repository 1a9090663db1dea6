internal import Linux

/// Copies from one descriptor to another, holding at most one buffer: while the reader is slow the writer waits.
final class Relay {
    private let loop: EventLoop
    private let source: Descriptor
    private var sink: Descriptor?
    private var readToken: EventLoop.Token?
    private var writeToken: EventLoop.Token?
    private var pending: [UInt8] = []

    /// Starts to copy. Neither end may block.
    init(loop: EventLoop, source: Descriptor, sink: Descriptor) {
        self.loop = loop
        self.source = source
        self.sink = sink
        self.readToken = loop.watch(source, for: .reading) { [unowned self] _ in self.read() }
    }

    /// Stops copying and lets go of the sink, whose reader sees its end.
    func close() {
        for token in [self.readToken, self.writeToken] { if let token { self.loop.cancel(token) } }
        self.readToken = nil
        self.writeToken = nil
        self.sink = nil
    }

    /// Copies what is there now, as far as the sink takes it.
    func drain() {
        for _ in 0..<64 where self.readToken != nil && self.pending.isEmpty {
            self.read()
            if self.pending.isEmpty && !self.didRead { return }
        }
    }

    private var didRead = false

    private func read() {
        self.didRead = false
        withUnsafeTemporaryAllocation(byteCount: 4 << 10, alignment: 16) { buffer in
            do throws(SyscallError) {
                let count = try self.source.read(into: buffer)
                guard count > 0 else { return self.close() }
                self.didRead = true
                self.pending.append(contentsOf: buffer[..<count])
                self.flush()
            } catch {
                if !error.wouldBlock { self.close() }
            }
        }
    }

    private func flush() {
        while !self.pending.isEmpty {
            do throws(SyscallError) {
                let count = try self.write()
                self.pending.removeFirst(count)
            } catch {
                guard error.wouldBlock else { return self.close() }
                if let token = self.readToken { self.loop.change(token, to: []) }
                if self.writeToken == nil, let sink = self.sink {
                    self.writeToken = self.loop.watch(sink, for: .writing) { [unowned self] _ in self.resume() }
                }
                return
            }
        }
    }

    private func write() throws(SyscallError) -> Int {
        var result: Result<Int, SyscallError> = .success(self.pending.count)
        guard let sink = self.sink else { return self.pending.count }
        self.pending.withUnsafeBytes { bytes in
            do throws(SyscallError) { result = .success(try sink.write(bytes)) } catch { result = .failure(error) }
        }
        return try result.get()
    }

    private func resume() {
        if let token = self.writeToken { self.loop.cancel(token) }
        self.writeToken = nil
        if let token = self.readToken { self.loop.change(token, to: .reading) }
        self.flush()
    }
}
