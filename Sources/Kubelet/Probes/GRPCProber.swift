internal import Logging
internal import RPC
internal import Transport
internal import Wire

/// Asks a container's gRPC health service.
struct GRPCProber: Sendable {
    let logger: Logger

    func run(host: String, port: Int, service: String, timeout: Duration) async -> ProbeOutcome {
        do {
            let http = try HTTPClient(endpoint: .tcp(host: host, port: port), logger: self.logger)
            let outcome = await self.ask(GRPCClient(http: http), service, timeout: timeout)
            await http.shutdown()
            return outcome
        } catch {
            return .error("\(error)")
        }
    }

    private func ask(_ client: GRPCClient, _ service: String, timeout: Duration) async -> ProbeOutcome {
        do {
            let request = GRPCHealth.HealthCheckRequest { $0.service = service }
            let answer = try await client.call(GRPCHealth.Health.check, request, timeout: timeout)
            if answer.status == .serving { return .success }
            return .failure("service unhealthy (responded with \"\(answer.status.rawValue)\")")
        } catch let error as GRPCStatus {
            return .failure("error: \(error.message)")
        } catch {
            return .error("\(error)")
        }
    }
}
