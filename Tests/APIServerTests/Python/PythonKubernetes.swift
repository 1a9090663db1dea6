import Foundation

/// PyPI's `kubernetes`, in an environment of its own that is made for the tests.
enum PythonKubernetes {
    /// Whether it can be had: Python is here, and PyPI, or a mirror of it, is reached.
    static func prepare() async -> Bool { await Self.prepared.value }

    private static let prepared = Task {
        if await Self.run("/bin/sh", ["-c", "'\(Self.python)' -c 'import kubernetes'"]).status == 0 { return true }
        let steps = """
            python3 -m venv '\(Self.directory)' &&
                '\(Self.python)' -m pip install -q --disable-pip-version-check 'kubernetes==32.0.1'
            """
        return await Self.run("/bin/sh", ["-c", steps]).status == 0
    }

    private static let directory = NSTemporaryDirectory() + "martlet-python-kubernetes"
    private static var python: String { Self.directory + "/bin/python" }

    /// What the program says as the administrator of a server.
    static func run(_ program: String, _ kubeconfig: String) async -> String {
        await Self.run(Self.python, ["-c", Self.start + program, kubeconfig]).text
    }

    private static let start = """
        import sys, json, time
        from kubernetes import client, config
        from kubernetes.client.rest import ApiException
        config.load_kube_config(sys.argv[1])
        def say(*parts): print(*parts, flush=True)
        core = client.CoreV1Api()

        """

    private static func run(_ path: String, _ arguments: [String]) async -> (status: Int32, text: String) {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let output = Pipe()
                let process = Process()
                process.executableURL = URL(filePath: path)
                process.arguments = arguments
                process.standardOutput = output
                process.standardError = output
                do {
                    try process.run()
                } catch {
                    continuation.resume(returning: (-1, "\(error)"))
                    return
                }
                let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                process.waitUntilExit()
                continuation.resume(returning: (process.terminationStatus, text))
            }
        }
    }
}
