package import Logging
internal import RPC
package import Transport
internal import Wire

/// A `KeyValueStore` on any etcd v3 cluster, ours or the original.
///
/// Reads are asked of the next server when one does not answer. Writes are not: whether one that got no answer took
/// effect is not known, so the caller is told and looks.
package final class EtcdStore: Sendable {
    /// How long an answer may take.
    private static let patience = Duration.seconds(10)

    let endpoints: EtcdEndpoints

    /// A client of the servers at `endpoints`; nothing is connected yet.
    package init(endpoints: [HTTPEndpoint], tls: TLSClientConfiguration? = nil, logger: Logger) throws {
        self.endpoints = try EtcdEndpoints(endpoints, tls: tls, logger: logger)
    }

    /// Closes all connections.
    package func shutdown() async {
        await self.endpoints.shutdown()
    }

    /// Asks for something that can be asked twice.
    func read<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> Response {
        var attemptsLeft = self.endpoints.count
        while true {
            do {
                return try await self.write(method, request)
            } catch let error as StoreError where error.isWorthAnotherServer && attemptsLeft > 1 {
                attemptsLeft -= 1
            }
        }
    }

    /// Asks for something once.
    func write<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> Response {
        let (client, number) = self.endpoints.pick()
        do {
            return try await client.call(method, request, timeout: Self.patience)
        } catch let status as GRPCStatus {
            try Task.checkCancellation()
            let error = StoreError(status)
            if error.isWorthAnotherServer { self.endpoints.leave(number) }
            throw error
        }
    }
}
