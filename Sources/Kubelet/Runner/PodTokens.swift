internal import Core
internal import KubernetesAPI
internal import Synchronization

/// The service-account tokens of one pod: asked for once, and again when their time comes.
final class PodTokens: Sendable {
    private let tokens = Mutex<[CoreV1.ServiceAccountTokenProjection: PayloadBuilder.Token]>([:])

    func token(
        for pod: CoreV1.Pod,
        _ projection: CoreV1.ServiceAccountTokenProjection,
        _ tools: PodTools
    ) async throws -> PayloadBuilder.Token {
        let known = self.tokens.withLock { $0[projection] }
        if let known, known.refreshAt > tools.clock.now() { return known }
        let token = try await tools.cluster.token(for: pod, projection)
        self.tokens.withLock { $0[projection] = token }
        return token
    }
}
