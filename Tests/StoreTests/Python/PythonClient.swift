import Foundation

/// PyPI's `etcd3`, in an environment of its own that is made for the tests.
enum PythonClient {
    /// Whether it can be had: Python is here, and PyPI, or a mirror of it, is reached.
    static func prepare() async throws -> Bool {
        try await blocking {
            if FileManager.default.isExecutableFile(atPath: Self.python), Self.run(["-c", "import etcd3"]) == 0 {
                return true
            }
            // The package's messages are of the time before protobuf 4.
            let steps = [
                "python3 -m venv '\(Self.directory)'",
                "'\(Self.python)' -m pip install -q --disable-pip-version-check etcd3 'protobuf<=3.20.3'",
            ]
            return steps.allSatisfy { Self.start("/bin/sh", ["-c", $0]) == 0 }
        }
    }

    private static let directory = NSTemporaryDirectory() + "martlet-python-etcd3"
    private static var python: String { Self.directory + "/bin/python" }

    private static func run(_ arguments: [String]) -> Int32 { Self.start(Self.python, arguments) }

    private static func start(_ path: String, _ arguments: [String]) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = Self.environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return -1 }
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION"] = "python"
        return environment
    }

    /// What the program says of a server.
    static func run(_ program: String, against endpoint: String) async throws -> String {
        try await blocking {
            let output = Pipe()
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Self.python)
            process.arguments = ["-c", program, endpoint]
            process.environment = Self.environment
            process.standardOutput = output
            process.standardError = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return text
        }
    }
}
