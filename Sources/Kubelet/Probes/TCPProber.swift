internal import NIOCore
internal import NIOPosix
internal import Transport

/// Asks whether a container accepts a connection.
enum TCPProber {
    static func run(host: String, port: Int, timeout: Duration) async -> ProbeOutcome {
        let limit = TimeAmount.nanoseconds(timeout / .nanoseconds(1) > 9e18 ? .max : Int64(timeout / .nanoseconds(1)))
        do {
            let channel = try await ClientBootstrap(group: TransportLoops.shared)
                .connectTimeout(limit)
                .connect(host: host, port: port)
                .get()
            try? await channel.close()
            return .success
        } catch let error as ChannelError {
            if case .connectTimeout = error { return .failure("dial tcp \(host):\(port): i/o timeout") }
            return .failure("dial tcp \(host):\(port): \(error)")
        } catch {
            return .failure("dial tcp \(host):\(port): connect: connection refused")
        }
    }
}
