internal import Synchronization

/// Hashes passwords on threads of their own: it takes its time by intent.
final class Passwords: Sendable {
    /// How many are hashed at a time; more are refused.
    private static let workMax = 64

    private let cost: Int
    private let work = Mutex(0)

    init(cost: Int) {
        self.cost = cost
    }

    /// What is kept of a password.
    func hash(_ password: String) async throws -> [UInt8] {
        let cost = self.cost
        guard let hash = try await self.run({ Bcrypt.hash(password, cost: cost) }) else {
            throw StoreError(.inputOutput, "the password can not be hashed")
        }
        return hash
    }

    /// Whether the hash was made of the password.
    func matches(_ password: String, _ hash: [UInt8]) async throws -> Bool {
        try await self.run { Bcrypt.matches(password, hash: hash) }
    }

    private func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async throws -> Value {
        let isFree = self.work.withLock { work in
            guard work < Self.workMax else { return false }
            work += 1
            return true
        }
        guard isFree else { throw StoreError(.tooManyRequests, EtcdText.tooManyRequests) }
        defer { self.work.withLock { $0 -= 1 } }
        return try await StoreThread.value("store-password", body)
    }
}
