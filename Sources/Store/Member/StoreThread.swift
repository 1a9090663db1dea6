internal import Glibc

/// A thread of its own for calls that block, such as `fdatasync`.
enum StoreThread {
    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    /// Runs `body` on a new thread, which ends with it. `name` says in an error what it is for.
    static func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(StoreError) {
        let boxed = Unmanaged.passRetained(Body(body))
        var thread = pthread_t()
        let result = pthread_create(
            &thread,
            nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            },
            boxed.toOpaque()
        )
        guard result == 0 else {
            boxed.release()
            throw StoreError(.inputOutput, "start thread \(name): error \(result)")
        }
        pthread_detach(thread)
    }
}
