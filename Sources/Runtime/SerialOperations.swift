/// Runs operations on the same object one after the other, in the order they came.
///
/// Creating, starting and removing have many steps that must not interleave. An operation runs to its end even if its
/// caller gives up, so that a repeated call finds a definite state.
actor SerialOperations {
    private var tails: [String: Task<Void, Never>] = [:]
    private var counts: [String: Int] = [:]

    /// The result of the body, which begins when all earlier ones for the key are done.
    func run<Result: Sendable>(
        _ key: String,
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let previous = self.tails[key]
        self.counts[key, default: 0] += 1
        // Unstructured on purpose: a cancelled caller must not stop it half-way.
        let work = Task<Result, any Error> {
            await previous?.value
            return try await body()
        }
        self.tails[key] = Task { _ = await work.result }
        let result = await work.result
        self.counts[key, default: 1] -= 1
        if self.counts[key] == 0 {
            self.counts[key] = nil
            self.tails[key] = nil
        }
        return try result.get()
    }
}
