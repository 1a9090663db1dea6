import Foundation
import Testing

/// PyPI's `kubernetes`, in an environment of its own that is made for the tests.
enum PythonKubernetes {
    /// Whether it can be had: Python is here, and PyPI, or a mirror of it, is reached.
    fileprivate static let prepared = Task {
        let found = try await Program.run("/bin/sh", ["-c", "'\(Self.python)' -c 'import kubernetes'"])
        if found.status == 0 { return true }
        let steps = """
            python3 -m venv '\(Self.directory)' &&
                '\(Self.python)' -m pip install -q --disable-pip-version-check 'kubernetes==32.0.1'
            """
        return try await Program.run("/bin/sh", ["-c", steps]).status == 0
    }

    private static let directory = NSTemporaryDirectory() + "martlet-python-kubernetes"
    private static var python: String { Self.directory + "/bin/python" }

    /// What a program says as the administrator of a server.
    static func output(of program: String, on server: TestServer) async throws -> String {
        var output = ""
        try await Kubectl.run(server) { kubectl in
            output = try await Program.run(Self.python, ["-c", Self.start + program, kubectl.kubeconfig]).text
        }
        return output
    }

    private static let start = """
        import sys, json, time
        from kubernetes import client, config
        from kubernetes.client.rest import ApiException
        config.load_kube_config(sys.argv[1])
        def say(*parts): print(*parts, flush=True)
        core = client.CoreV1Api()

        """
}

extension Trait where Self == ConditionTrait {
    /// For what needs PyPI's `kubernetes`. Skipped, and said so, where it can not be installed.
    static var pythonKubernetes: Self {
        .enabled("PyPI's kubernetes can not be installed: is PyPI reachable?") {
            try await PythonKubernetes.prepared.value
        }
    }
}
