internal import Linux
package import Logging
internal import RPC
internal import Transport

/// A container runtime that serves CRI on a unix socket: `martlet runtime`, and the runtime inside `martlet up`.
package final class RuntimeService: Sendable {
    private let configuration: RuntimeConfiguration
    private let engine: RuntimeEngine
    private let logger: Logger

    /// Opens the records and images; nothing runs yet.
    package init(_ configuration: RuntimeConfiguration, logger: Logger) throws {
        self.configuration = configuration
        self.logger = logger
        try Files.makeDirectories(configuration.root, mode: 0o711)
        try Files.makeDirectories(configuration.state, mode: 0o711)
        self.engine = try RuntimeEngine(configuration, logger: logger)
    }

    /// The images, for whoever shares the process.
    package var images: ImageStore { self.engine.images }

    /// Takes up what an earlier run left, then serves until cancelled. Pods go on running after that.
    package func run() async throws {
        let lock = try Descriptor(path: self.configuration.state + "/runtime.lock", [.readWrite, .create])
        guard try lock.lock() else {
            throw RuntimeError(.failedPrecondition, "another runtime uses \(self.configuration.state)")
        }
        await self.engine.recover()
        try Files.makeDirectories(Files.parent(self.configuration.address))
        // Held by the lock, a socket that is there has no listener.
        try Files.remove(self.configuration.address)
        let streaming = try StreamingServer(engine: self.engine, logger: self.logger)
        try await streaming.bind()
        let router = GRPCRouter(messageBytesMax: 16 << 20)
        CRIService(engine: self.engine, streaming: streaming).register(on: router)
        let server = try HTTPServer(
            addresses: [.unix(path: self.configuration.address)],
            logger: self.logger,
            handler: router
        )
        defer { withExtendedLifetime(lock) {} }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await streaming.run() }
            group.addTask { try await server.run() }
            try await group.next()
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
