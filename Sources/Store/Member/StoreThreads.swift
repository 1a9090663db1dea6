/// Where work is done that blocks; a simulation does it in turns instead.
protocol StoreThreads: Sendable {
    /// Runs `body` beside the caller. `name` says in an error what it is for.
    func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(StoreError)
    /// Lets the thread that applies entries work, before the caller waits for it.
    func letApply()
}

/// Threads of the system.
struct SystemThreads: StoreThreads {
    func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(StoreError) {
        try StoreThread.start(name, body)
    }

    func letApply() {}
}
