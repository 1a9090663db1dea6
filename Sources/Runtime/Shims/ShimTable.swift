internal import Linux
internal import RPC
internal import Wire

/// The shims of the pods: starts them, and finds them again after a restart by the address in the pod's directory.
actor ShimTable {
    static let namespace = "k8s.io"

    private let program: String
    private let paths: RuntimePaths
    private let instance: String
    let ociRuntime: String
    private var clients: [String: TTRPCClient] = [:]

    init(program: String, paths: RuntimePaths, instance: String, ociRuntime: String) {
        self.program = program
        self.paths = paths
        self.instance = instance
        self.ociRuntime = ociRuntime
    }

    /// The shim of a pod, started if there is none.
    func start(_ sandboxID: String) async throws -> TTRPCClient {
        if let client = self.clients[sandboxID] { return client }
        let child = Child(
            path: self.program,
            arguments: ["-namespace", Self.namespace, "-id", sandboxID, "-address", self.instance, "start"],
            environment: [
                "MARTLET_SHIM_SOCKET_DIRECTORY=\(self.paths.sockets)",
                "PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin",
                "MAX_SHIM_VERSION=2",
            ],
            directory: self.paths.sandbox(sandboxID)
        )
        let outcome = try await BlockingWork.run { try child.run(silenceMilliseconds: 10_000) }
        guard outcome.status == 0 else {
            throw RuntimeError(.internal, "shim of sandbox \(sandboxID) did not start: exit status \(outcome.status)")
        }
        return try self.connect(sandboxID, address: String(decoding: outcome.output, as: UTF8.self))
    }

    /// The shim of a pod, if one was started; whether it still lives shows the first call.
    func find(_ sandboxID: String) throws -> TTRPCClient {
        if let client = self.clients[sandboxID] { return client }
        guard let address = Files.line(self.paths.sandbox(sandboxID) + "/address") else {
            throw RuntimeError(.notFound, "sandbox \(sandboxID) has no shim")
        }
        return try self.connect(sandboxID, address: address)
    }

    /// Lets the shim end, now that its last container is gone; one that is dead already is no error.
    func stop(_ sandboxID: String) async {
        guard let client = try? self.find(sandboxID) else { return }
        self.clients[sandboxID] = nil
        let request = ShimTask.ShutdownRequest {
            $0.id = sandboxID
            $0.now = true
        }
        _ = try? await client.call(ShimTask.TaskService.shutdown, request, timeout: .seconds(5))
        await client.shutdown()
    }

    private func connect(_ sandboxID: String, address: String) throws -> TTRPCClient {
        guard let path = Self.path(address) else {
            throw RuntimeError(.internal, "shim of sandbox \(sandboxID) has an unusable address \(address)")
        }
        let client = TTRPCClient(path: path)
        self.clients[sandboxID] = client
        return client
    }

    /// A plain address, or containerd's newer JSON with an address in it.
    private static func path(_ address: String) -> String? {
        var text = address.split(separator: "\n").last.map(String.init) ?? ""
        if text.hasPrefix("{") {
            let value = try? JSONFile.decode(JSONValue.self, from: Array(text.utf8), "address")
            text = value?["address"]?.string ?? ""
        }
        return text.hasPrefix("unix://") ? String(text.dropFirst(7)) : nil
    }
}
