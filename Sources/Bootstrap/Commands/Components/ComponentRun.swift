internal import Glibc
internal import UnixSignals

/// Runs something until it ends, or is cancelled by SIGTERM or SIGINT.
enum ComponentRun {
    static func untilSignalled(_ body: @escaping @Sendable () async throws -> Void) async throws {
        // A peer that goes away is an error of its connection, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in signals { return true }
                return false
            }
            group.addTask {
                try await body()
                return false
            }
            let wasSignalled = try await group.next() ?? false
            group.cancelAll()
            guard wasSignalled else { return }
            do {
                while try await group.next() != nil {}
            } catch {
                // What a component throws while it is being cancelled is no failure.
            }
        }
    }
}
