internal import Core
internal import KubernetesAPI
internal import RPC
internal import Transport
internal import Wire

/// Exec, attach and port-forward: asks the runtime where they are served and carries the connection there.
///
/// The paths are `/exec/{namespace}/{pod}/{container}` and `/exec/{namespace}/{pod}/{uid}/{container}`, the same for
/// `attach` and `run`, and `/portForward/{namespace}/{pod}` with or without a uid.
struct StreamEndpoint {
    let tools: PodTools
    let pods: PodManager
    let streams: RuntimeStreams

    func respond(_ target: RequestTarget, _ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        let parts = target.segments
        guard let pod = self.pod(target) else {
            return try await KubeletHandler.reply(response, 404, "pod does not exist\n")
        }
        do {
            let url: String
            if parts[0] == "portForward" {
                url = try await self.portForward(pod, target)
            } else {
                guard let options = RemoteCommandOptions(target) else {
                    let text = "you must specify at least 1 of stdin, stdout, stderr\n"
                    return try await KubeletHandler.reply(response, 400, text)
                }
                url = try await self.remoteCommand(parts[0], pod, parts[parts.count - 1], options)
            }
            try await self.streams.forward(url, request, response)
        } catch let error as CRIError {
            try await KubeletHandler.reply(response, Self.status(error.code), "\(error)\n")
        } catch let error as OperationError {
            try await KubeletHandler.reply(response, 500, "\(error)\n")
        } catch let error as TransportError {
            guard !response.isOver else { return }
            try await KubeletHandler.reply(response, 500, "\(error)\n")
        }
    }

    /// Runs a command to its end and answers what it wrote.
    func run(_ target: RequestTarget, _ response: HTTPResponseWriter) async throws {
        guard let pod = self.pod(target) else {
            return try await KubeletHandler.reply(response, 404, "pod does not exist\n")
        }
        let command = (target.query["cmd"] ?? "").split(separator: " ").map(String.init)
        do {
            let container = try await self.container(target.segments[target.segments.count - 1], of: pod)
            let result = try await self.tools.cri.execSync(container, command, timeout: .zero)
            var text = String(decoding: result.stdout + result.stderr, as: UTF8.self)
            if result.exitCode != 0 {
                text += "command '\(command.joined(separator: " "))' exited with \(result.exitCode): \n"
                return try await KubeletHandler.reply(response, 500, text)
            }
            try await KubeletHandler.reply(response, 200, text)
        } catch let error as CRIError {
            try await KubeletHandler.reply(response, Self.status(error.code), "\(error)\n")
        } catch let error as OperationError {
            try await KubeletHandler.reply(response, 500, "\(error)\n")
        }
    }

    private static func status(_ code: GRPCCode) -> Int {
        switch code {
        case .notFound: 404
        case .resourceExhausted: 429
        default: 500
        }
    }

    /// The pod that a path names, by its uid too if that is given.
    private func pod(_ target: RequestTarget) -> CoreV1.Pod? {
        let parts = target.segments
        guard parts.count >= 3, let pod = self.pods.pod(namespace: parts[1], name: parts[2]) else { return nil }
        let hasUID = parts[0] == "portForward" ? parts.count > 3 : parts.count > 4
        return !hasUID || pod.metadata.uid == parts[3] ? pod : nil
    }

    private func remoteCommand(
        _ kind: String,
        _ pod: CoreV1.Pod,
        _ name: String,
        _ options: RemoteCommandOptions
    ) async throws -> String {
        let id = try await self.container(name, of: pod)
        guard kind == "attach" else {
            return try await self.tools.cri.exec(
                CRI.ExecRequest {
                    $0.containerId = id
                    $0.cmd = options.command
                    $0.tty = options.terminal
                    $0.stdin = options.input
                    $0.stdout = options.output
                    $0.stderr = options.error
                }
            )
        }
        // The container has a terminal or has none, whatever is asked for.
        let terminal = pod.spec.allContainers.first { $0.name == name }?.tty ?? options.terminal
        return try await self.tools.cri.attach(
            CRI.AttachRequest {
                $0.containerId = id
                $0.tty = terminal
                $0.stdin = options.input
                $0.stdout = options.output
                $0.stderr = options.error && !terminal
            }
        )
    }

    private func portForward(_ pod: CoreV1.Pod, _ target: RequestTarget) async throws -> String {
        let labels = [KubernetesLabel.podUID: pod.metadata.uid]
        let sandboxes = try await self.tools.cri.listPodSandboxes(labels: labels)
        guard let sandbox = sandboxes.filter({ $0.state == .sandboxReady }).max(by: { $0.createdAt < $1.createdAt })
        else { throw OperationError("pod \(pod.metadata.name) has no running sandbox") }
        let ports = (target.query["port"] ?? "").split(separator: ",").compactMap { Int32($0) }
        return try await self.tools.cri.portForward(
            CRI.PortForwardRequest {
                $0.podSandboxId = sandbox.id
                $0.port = ports
            }
        )
    }

    /// The runtime's id of the container that runs under a name.
    private func container(_ name: String, of pod: CoreV1.Pod) async throws -> String {
        let labels = [KubernetesLabel.podUID: pod.metadata.uid, KubernetesLabel.containerName: name]
        let containers = try await self.tools.cri.listContainers(labels: labels)
        guard let newest = containers.max(by: { $0.createdAt < $1.createdAt }) else {
            throw OperationError("container not found (\"\(name)\")")
        }
        return newest.id
    }
}
