internal import Foundation

/// A server that the benchmark runs as a process of its own.
final class StoreProcess {
    let name: String
    private let program: URL
    private let arguments: [String]
    private var process = Process()

    init(_ name: String, program: URL, _ arguments: [String]) {
        self.name = name
        self.program = program
        self.arguments = arguments
    }

    var pid: Int32 { self.process.processIdentifier }

    /// Throws if it ended by itself.
    func check() throws {
        guard !self.process.isRunning else { return }
        throw BenchError(message: "\(self.name) stopped with status \(self.process.terminationStatus)")
    }

    /// Starts it, again if it ran before.
    func start() throws {
        self.process = Process()
        self.process.executableURL = self.program
        self.process.arguments = self.arguments
        self.process.standardOutput = FileHandle.nullDevice
        self.process.standardError = FileHandle.nullDevice
        try self.process.run()
    }

    /// Ends it as a power cut would. Returns when the signal was sent.
    func kill() -> ContinuousClock.Instant {
        let now = ContinuousClock.now
        Foundation.kill(self.pid, SIGKILL)
        return now
    }

    /// Waits for its end after `kill`.
    func waitForEnd() {
        self.process.waitUntilExit()
    }

    func stop() {
        guard self.process.isRunning else { return }
        self.process.terminate()
        self.process.waitUntilExit()
    }
}
