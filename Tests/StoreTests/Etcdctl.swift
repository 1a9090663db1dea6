import Foundation

/// Runs the distribution's `etcdctl` against a server.
struct Etcdctl: Sendable {
    static let path = "/usr/bin/etcdctl"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: Self.path) }

    struct Output: Sendable {
        var status: Int32
        var text: String
        var errors: String
    }

    var endpoint: String
    var options: [String] = []

    /// A running `etcdctl`, such as a watch.
    final class Running: Sendable {
        fileprivate let process: Process
        private let output: FileHandle

        fileprivate init(_ process: Process, _ output: FileHandle) {
            self.process = process
            self.output = output
        }

        deinit {
            // One that was told to stop may wait for a server that is gone, and hold the output of the tests open.
            if self.process.isRunning { kill(self.process.processIdentifier, SIGKILL) }
        }

        /// Reads lines until there are `count`, or the output ends.
        func lines(_ count: Int) async throws -> [String] {
            try await blocking {
                var text = ""
                while text.split(separator: "\n").count < count || !text.hasSuffix("\n") {
                    let data = self.output.availableData
                    if data.isEmpty { break }
                    text += String(decoding: data, as: UTF8.self)
                }
                return text.split(separator: "\n").map(String.init)
            }
        }

        func stop() {
            self.process.terminate()
        }
    }

    func start(_ arguments: [String]) throws -> Running {
        let output = Pipe()
        let process = self.makeProcess(arguments)
        process.standardOutput = output
        try process.run()
        return Running(process, output.fileHandleForReading)
    }

    func run(_ arguments: String..., input: String? = nil) async throws -> Output {
        try await self.run(arguments: arguments, input: input)
    }

    func run(arguments: [String], input: String? = nil) async throws -> Output {
        try await blocking {
            let output = Pipe()
            let errors = Pipe()
            let process = self.makeProcess(arguments)
            process.standardOutput = output
            process.standardError = errors
            if let input {
                let pipe = Pipe()
                process.standardInput = pipe
                try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
                try pipe.fileHandleForWriting.close()
            }
            try process.run()
            let text = output.fileHandleForReading.readDataToEndOfFile()
            let errorText = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return Output(
                status: process.terminationStatus,
                text: String(decoding: text, as: UTF8.self),
                errors: String(decoding: errorText, as: UTF8.self)
            )
        }
    }

    private func makeProcess(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = ["--endpoints", self.endpoint] + self.options + arguments
        process.environment = ["ETCDCTL_API": "3", "PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        return process
    }
}

/// Runs what blocks on a thread that is not one of the few on which tasks run, the server's among them.
func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
}
