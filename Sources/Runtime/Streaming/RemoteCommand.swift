/// What is done on a client's streams, and outlives the client: as with other runtimes, a command goes on when whoever
/// started it goes away.
struct RemoteCommand: Sendable {
    private let body: @Sendable (RemoteStreams) async -> CommandOutcome

    init(_ body: @escaping @Sendable (RemoteStreams) async -> CommandOutcome) {
        self.body = body
    }

    /// Starts it and waits for its outcome; nil when the task is cancelled before.
    func run(_ streams: RemoteStreams) async -> CommandOutcome? {
        let (outcomes, door) = AsyncStream<CommandOutcome>.makeStream()
        let body = self.body
        // Unstructured on purpose: it must not end with the connection.
        Task {
            door.yield(await body(streams))
            door.finish()
        }
        for await outcome in outcomes { return outcome }
        return nil
    }
}
