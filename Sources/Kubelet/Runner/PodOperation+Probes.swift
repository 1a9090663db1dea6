internal import Core
internal import KubernetesAPI
internal import RPC
internal import Wire

/// Running probes.
extension PodOperation {
    func probe(_ name: String, _ id: String, _ kind: ProbeKind) async -> ProbeOutcome {
        guard let container = self.snapshot.container(name) else { return .error("no such container") }
        let probe: CoreV1.Probe?
        switch kind {
        case .startup: probe = container.startupProbe
        case .liveness: probe = container.livenessProbe
        case .readiness: probe = container.readinessProbe
        }
        guard let probe else { return .success }
        let timeout = Duration.seconds(Int64(max(1, probe.timeoutSeconds)))
        let target = ProbeTarget(container: container, podIPs: self.snapshot.podIPs)
        let handler = probe.handler
        if let exec = handler.exec { return await self.exec(exec.command, id: id, timeout: timeout) }
        if let action = handler.httpGet {
            guard let request = HTTPProbeRequest(action, target) else { return .error("invalid port") }
            return await HTTPProber(logger: self.tools.logger).run(request, timeout: timeout)
        }
        if let action = handler.tcpSocket {
            guard let port = target.port(action.port) else { return .error("invalid port") }
            return await TCPProber.run(host: target.host(action.host), port: port, timeout: timeout)
        }
        if let action = handler.grpc {
            return await GRPCProber(logger: self.tools.logger).run(
                host: target.host(""),
                port: Int(action.port),
                service: action.service ?? "",
                timeout: timeout
            )
        }
        return .error("missing probe handler for \(self.pod.metadata.name):\(name)")
    }

    private func exec(_ command: [String], id: String, timeout: Duration) async -> ProbeOutcome {
        do throws(CRIError) {
            let result = try await self.cri.execSync(id, command, timeout: timeout)
            if result.exitCode == 0 { return .success }
            return .failure(String(decoding: (result.stdout + result.stderr).prefix(10 * 1024), as: UTF8.self))
        } catch {
            guard error.code == .deadlineExceeded else { return .error("\(error)") }
            let words = command.map { "\"\($0)\"" }.joined(separator: " ")
            return .failure("command timed out: [\(words)] timed out after \(GoDuration.text(timeout))")
        }
    }
}
