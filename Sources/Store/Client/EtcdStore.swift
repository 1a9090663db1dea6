package import Logging
internal import RPC
package import Transport
internal import Wire

/// A `KeyValueStore` on any etcd v3 cluster, ours or the original.
///
/// What fails is asked of the next server, and of all again after a pause, for as long as an election takes. Writes are
/// repeated only if none of them can have taken effect: of one that got no answer that is not known, so the caller is
/// told and looks.
package final class EtcdStore: Sendable {
    /// How long an answer may take.
    private static let patience = Duration.seconds(10)
    /// The pause after every server failed: it doubles up to the longest.
    private static let pauses = (first: Duration.milliseconds(25), longest: Duration.milliseconds(400))

    let endpoints: EtcdEndpoints
    private let repeatFor: Duration

    /// A client of the servers at `endpoints`; nothing is connected yet. What fails is repeated for `repeatFor`.
    package init(
        endpoints: [HTTPEndpoint],
        tls: TLSClientConfiguration? = nil,
        repeatFor: Duration = .seconds(3),
        logger: Logger
    ) throws {
        self.endpoints = try EtcdEndpoints(endpoints, tls: tls, logger: logger)
        self.repeatFor = repeatFor
    }

    /// Closes all connections.
    package func shutdown() async {
        await self.endpoints.shutdown()
    }

    /// Asks for something that can be asked twice.
    func read<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> Response {
        try await self.repeating({ $0.isWorthAnotherServer }) { client, _, timeout in
            try await client.call(method, request, timeout: timeout)
        }
    }

    /// Asks for something that must not be done twice.
    func write<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> Response {
        try await self.repeating({ $0.wasNotSent }) { client, _, timeout in
            try await client.call(method, request, timeout: timeout)
        }
    }

    /// Calls servers until one answers, or fails in a way that is not to be repeated.
    func repeating<Response>(
        _ isRepeatable: (StoreError) -> Bool,
        _ call: (_ client: GRPCClient, _ server: Int, _ timeout: Duration) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var failures = 0
        var pause = Self.pauses.first
        while true {
            let (client, number) = self.endpoints.pick()
            do {
                return try await call(client, number, Self.patience)
            } catch let status as GRPCStatus {
                try Task.checkCancellation()
                let error = StoreError(status)
                if error.isWorthAnotherServer { self.endpoints.leave(number) }
                failures += 1
                guard isRepeatable(error) else { throw error }
                guard failures.isMultiple(of: self.endpoints.count) else { continue }
                guard start.duration(to: .now) + pause < self.repeatFor else { throw error }
                try await ContinuousClock().sleep(for: pause)
                pause = min(pause * 2, Self.pauses.longest)
            }
        }
    }
}
