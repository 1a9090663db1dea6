internal import Glibc

extension Child {
    /// What a finished program left.
    package struct Outcome: Sendable {
        /// The exit code, or 128 + the number of the signal that ended it.
        package var status: Int32
        package var output: [UInt8]
    }

    /// Runs a program to its end with bytes on its standard input, and takes its standard output. Blocks.
    ///
    /// When it is silent for that long, or writes more than the limit, the program is killed and the call fails with
    /// `ETIMEDOUT` or `EFBIG`.
    package func run(
        input: [UInt8] = [],
        silenceMilliseconds: Int32,
        outputBytesMax: Int = 4 << 20
    ) throws(SyscallError) -> Outcome {
        // A child may end without reading its input. Children get the default action back.
        Signal.ignoreBrokenPipes()
        var (pid, exchange) = try self.startPiped(input: input)
        do throws(SyscallError) {
            try exchange.run(self.path, silenceMilliseconds: silenceMilliseconds, outputBytesMax: outputBytesMax)
        } catch {
            _ = Glibc.kill(pid, SIGKILL)
            _ = try Self.wait(pid: pid)
            throw error
        }
        return Outcome(status: try Self.wait(pid: pid), output: exchange.output)
    }

    /// When this returns only the exchange holds our ends, and nobody here the child's: so closing means the end.
    private func startPiped(input bytes: [UInt8]) throws(SyscallError) -> (pid: Int32, exchange: PipeExchange) {
        let input = try Descriptor.pipe()
        let output = try Descriptor.pipe()
        var child = self
        child.standard = (input.reading, output.writing, self.standard.error)
        return (try child.start(), PipeExchange(input: bytes, writing: input.writing, reading: output.reading))
    }
}

/// Feeds a child and collects what it writes, both at once, so that neither waits for the other.
private struct PipeExchange {
    var input: [UInt8]
    var writing: Descriptor?
    let reading: Descriptor
    var output: [UInt8] = []

    init(input: [UInt8], writing: Descriptor, reading: Descriptor) {
        self.input = input
        self.writing = writing
        self.reading = reading
    }

    mutating func run(_ path: String, silenceMilliseconds: Int32, outputBytesMax: Int) throws(SyscallError) {
        try self.writing?.setNonblocking(true)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            if self.input.isEmpty { self.writing = nil }
            var poller = Poller()
            let output = poller.add(self.reading, for: .reading)
            let input = self.writing.map { poller.add($0, for: .writing) }
            guard try poller.wait(milliseconds: silenceMilliseconds) > 0 else {
                throw SyscallError(call: "wait", object: path, errno: ETIMEDOUT)
            }
            if let input, !poller.readiness(at: input).isEmpty { self.feed() }
            guard poller.readiness(at: output).contains(.reading) else { continue }
            let count = try self.reading.read(into: buffer)
            if count == 0 { return }
            self.output.append(contentsOf: buffer[..<count])
            guard self.output.count <= outputBytesMax else {
                throw SyscallError(call: "read", object: path, errno: EFBIG)
            }
        }
    }

    /// A program that does not read its input is its own affair.
    private mutating func feed() {
        var written: Int?
        self.input.withUnsafeBytes { bytes in written = try? self.writing?.write(bytes) }
        if let written { self.input.removeFirst(written) } else { self.input = [] }
    }
}
