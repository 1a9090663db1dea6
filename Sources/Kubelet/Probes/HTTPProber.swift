internal import Logging
internal import Transport

/// Asks a container over HTTP whether it is well: any status from 200 to 399 says so.
struct HTTPProber: Sendable {
    let logger: Logger

    private static let bodyBytesMax = 10 * 1024

    func run(_ request: HTTPProbeRequest, timeout: Duration) async -> ProbeOutcome {
        var options = HTTPClientOptions()
        options.version = .http1
        options.connectTimeout = timeout
        options.connectionsMax = 1
        let client: HTTPClient
        do {
            client = try HTTPClient(
                endpoint: .tcp(host: request.host, port: request.port),
                // A probe does not care who the container says it is.
                tls: request.isSecure ? TLSClientConfiguration(trust: .anyone) : nil,
                options: options,
                logger: self.logger
            )
        } catch {
            return .error("\(error)")
        }
        let outcome = await self.ask(client, request, timeout: timeout)
        await client.shutdown()
        return outcome
    }

    private func ask(_ client: HTTPClient, _ request: HTTPProbeRequest, timeout: Duration) async -> ProbeOutcome {
        do {
            let response = try await client.execute(request.head, timeout: timeout)
            _ = try? await response.body.collect(upTo: Self.bodyBytesMax)
            if (200..<400).contains(response.status) { return .success }
            return .failure("HTTP probe failed with statuscode: \(response.status)")
        } catch let error as TransportError {
            return .failure("Get \"\(request.url)\": \(Self.reason(error, request))")
        } catch {
            return .error("\(error)")
        }
    }

    /// In the words a kubelet uses for what went wrong.
    private static func reason(_ error: TransportError, _ request: HTTPProbeRequest) -> String {
        let address =
            request.host.contains(":") ? "[\(request.host)]:\(request.port)" : "\(request.host):\(request.port)"
        switch error.code {
        case .timedOut: return "context deadline exceeded (Client.Timeout exceeded while awaiting headers)"
        case .connectFailed: return "dial tcp \(address): connect: connection refused"
        case .connectionLost: return "EOF"
        default: return error.message
        }
    }
}
