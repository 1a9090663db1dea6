internal import NIOPosix

/// Runs calls that block (mounts, plugins, unpacking) on threads of their own, off the cooperative pool.
enum BlockingWork {
    /// Pods are made in parallel, and most of what blocks waits for other processes.
    private static let pool: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 16)
        pool.start()
        return pool
    }()

    /// The result of the body, which runs on another thread; cancelling does not stop it.
    static func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await self.pool.runIfActive(body)
    }
}
