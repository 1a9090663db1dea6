import Store
import Transport

/// A member served on a free port for the time of a test, in a directory of its own unless one is given.
func withServedStore(
    tls: TLSServerConfiguration? = nil,
    dataDirectory: String? = nil,
    auth: StoreAuthConfiguration = StoreAuthConfiguration(),
    clock: any Clock<Duration> = ContinuousClock(),
    configure: (inout StoreMemberConfiguration) -> Void = { _ in },
    _ body: (_ port: Int, _ member: StoreMember) async throws -> Void
) async throws {
    let directory = try TemporaryDirectory()
    let logger = silentLogger
    var settings = StoreMemberConfiguration(dataDirectory: dataDirectory ?? directory.path)
    settings.auth = auth
    configure(&settings)
    let member = try await StoreMember.open(settings, logger: logger)
    let configuration = StoreServer.Configuration(listen: [.tcp(host: "127.0.0.1", port: 0)], tls: tls)
    let server = try StoreServer(configuration, member: member, clock: clock, logger: logger)
    try await member.publish(name: configuration.name, clientURLs: configuration.advertisedURLs)
    let addresses = try await server.bind()
    guard case .tcp(_, let port)? = addresses.first else { return }
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        do {
            try await body(port, member)
        } catch {
            group.cancelAll()
            throw error
        }
        group.cancelAll()
        while let result = await group.nextResult() {
            if case .failure(let error) = result, !(error is CancellationError) { throw error }
        }
    }
    await member.shutdown()
    withExtendedLifetime(directory) {}
}
