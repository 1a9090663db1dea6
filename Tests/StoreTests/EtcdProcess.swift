import Foundation

/// The distribution's etcd, run for a test.
final class EtcdProcess: Sendable {
    struct NotStarted: Error {}

    let port: Int
    private let process: Process
    private let directory: TemporaryDirectory?

    private init(port: Int, process: Process, directory: TemporaryDirectory?) {
        self.port = port
        self.process = process
        self.directory = directory
    }

    /// Starts it, in a directory of its own unless one is given, and returns once it serves.
    static func start(dataDirectory: String? = nil) async throws -> EtcdProcess {
        try await blocking {
            for _ in 0..<5 {
                let directory = dataDirectory == nil ? try TemporaryDirectory() : nil
                let port = Int.random(in: 20_000..<30_000)
                let errors = Pipe()
                let process = Process()
                process.executableURL = URL(fileURLWithPath: StoreKind.etcdPath)
                process.arguments = [
                    "--data-dir", dataDirectory ?? directory?.path ?? "",
                    "--listen-client-urls", "http://127.0.0.1:\(port)",
                    "--advertise-client-urls", "http://127.0.0.1:\(port)",
                    "--listen-peer-urls", "http://127.0.0.1:\(port + 10_000)",
                    "--initial-advertise-peer-urls", "http://127.0.0.1:\(port + 10_000)",
                    "--initial-cluster", "default=http://127.0.0.1:\(port + 10_000)",
                ]
                process.standardError = errors
                process.standardOutput = FileHandle.nullDevice
                try process.run()
                var log = ""
                while true {
                    let data = errors.fileHandleForReading.availableData
                    if data.isEmpty { break }
                    log += String(decoding: data, as: UTF8.self)
                    guard log.contains("serving insecure client requests") else { continue }
                    errors.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
                    return EtcdProcess(port: port, process: process, directory: directory)
                }
                process.waitUntilExit()
            }
            throw NotStarted()
        }
    }

    /// Ends it. Waits on a thread of its own, as the tests' threads are few.
    func stop() async {
        self.process.terminate()
        _ = try? await blocking { self.process.waitUntilExit() }
    }
}
