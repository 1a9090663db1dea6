internal import Core
internal import KubernetesAPI
internal import Wire

/// Runs the hooks of a container's life.
struct HookRunner {
    let operation: PodOperation

    func run(
        _ hook: CoreV1.LifecycleHandler,
        of container: CoreV1.Container,
        id: String,
        timeout: Duration?
    ) async -> Result<Void, OperationError> {
        if let exec = hook.exec {
            return await self.exec(exec.command, id: id, timeout: timeout ?? .zero)
        }
        if let action = hook.httpGet {
            let target = ProbeTarget(container: container, podIPs: self.operation.snapshot.podIPs)
            guard let request = HTTPProbeRequest(action, target) else {
                return .failure(OperationError("the hook's port is not known"))
            }
            // A hook's answer does not matter, only that there is one.
            let outcome = await HTTPProber(logger: self.operation.tools.logger).run(
                request,
                timeout: timeout ?? .seconds(30)
            )
            if case .error(let text) = outcome { return .failure(OperationError(text)) }
            return .success(())
        }
        if let sleep = hook.sleep {
            let duration = Duration.seconds(sleep.seconds)
            try? await ContinuousClock().sleep(for: timeout.map { min($0, duration) } ?? duration)
        }
        return .success(())
    }

    private func exec(_ command: [String], id: String, timeout: Duration) async -> Result<Void, OperationError> {
        do throws(CRIError) {
            let result = try await self.operation.cri.execSync(id, command, timeout: timeout)
            guard result.exitCode == 0 else {
                let output = String(decoding: result.stdout + result.stderr, as: UTF8.self)
                return .failure(OperationError("command exited with \(result.exitCode): \(output)"))
            }
            return .success(())
        } catch {
            return .failure(OperationError("\(error)"))
        }
    }
}
