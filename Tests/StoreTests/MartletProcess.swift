import Foundation
import Store
import Transport

/// `martlet store` as a process of its own, from the same build as the tests.
final class MartletProcess: Sendable {
    struct NotStarted: Error {}

    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let besides = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("martlet").path
        // The test runner may be a tool of the toolchain, which loads the tests from the build directory.
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
        let built = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("martlet").path
        return FileManager.default.isExecutableFile(atPath: besides) ? besides : built
    }()

    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: Self.path) }

    let store: EtcdStore
    let port: Int
    private let process: Process

    private init(process: Process, port: Int, store: EtcdStore) {
        self.process = process
        self.port = port
        self.store = store
    }

    var isRunning: Bool { self.process.isRunning }

    /// The memory it has now.
    var residentBytes: Int {
        get throws {
            let text = try String(contentsOfFile: "/proc/\(self.process.processIdentifier)/status", encoding: .utf8)
            let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            guard let kibibytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) }) else {
                throw NotStarted()
            }
            return kibibytes << 10
        }
    }

    /// Starts it and returns once it answers.
    static func start(dataDirectory: String) async throws -> MartletProcess {
        for _ in 0..<5 {
            let port = Int.random(in: 30_000..<32_000)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Self.path)
            process.arguments = [
                "store", "--data-dir", dataDirectory, "--listen-client-urls", "http://127.0.0.1:\(port)",
            ]
            process.standardInput = FileHandle.nullDevice
            try process.run()
            let store = try EtcdStore(
                endpoints: [.tcp(host: "127.0.0.1", port: port)],
                repeatFor: .zero,
                logger: silentLogger
            )
            while process.isRunning {
                if (try? await store.currentRevision()) != nil {
                    return MartletProcess(process: process, port: port, store: store)
                }
                _ = try await blocking { usleep(20_000) }
            }
            await store.shutdown()
        }
        throw NotStarted()
    }

    /// Runs another command of it to its end.
    static func run(_ arguments: [String]) async throws -> Etcdctl.Output {
        try await blocking {
            let output = Pipe()
            let errors = Pipe()
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Self.path)
            process.arguments = arguments
            process.standardOutput = output
            process.standardError = errors
            try process.run()
            let text = output.fileHandleForReading.readDataToEndOfFile()
            let errorText = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return Etcdctl.Output(
                status: process.terminationStatus,
                text: String(decoding: text, as: UTF8.self),
                errors: String(decoding: errorText, as: UTF8.self)
            )
        }
    }

    /// Kills it as the kernel would, in the middle of whatever it does.
    func kill() async throws {
        Foundation.kill(self.process.processIdentifier, SIGKILL)
        try await blocking { self.process.waitUntilExit() }
    }

    /// Ends it in peace.
    func stop() async throws {
        await self.store.shutdown()
        self.process.terminate()
        try await blocking { self.process.waitUntilExit() }
    }
}
