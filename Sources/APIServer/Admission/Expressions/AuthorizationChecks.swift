internal import Synchronization

/// What expressions have asked the authorizer, and its answers. Expressions are evaluated at once, while the
/// authorizer may have to ask others: a question without an answer ends the evaluation, which is repeated when the
/// answer is there.
final class AuthorizationChecks: Sendable {
    /// An answer, or why there is none.
    struct Answer: Sendable {
        var decision: AuthorizationDecision
        var error: String?
    }

    private struct State {
        var answers: [AuthorizationRequest: Answer] = [:]
        var open: [AuthorizationRequest] = []
    }

    private let authorizer: any Authorizer
    private let state = Mutex(State())

    init(_ authorizer: any Authorizer) {
        self.authorizer = authorizer
    }

    /// The answer; nil while it is not there, and then it is fetched next.
    func answer(_ request: AuthorizationRequest) -> Answer? {
        self.state.withLock { state in
            if let answer = state.answers[request] { return answer }
            state.open.append(request)
            return nil
        }
    }

    /// Fetches what was asked for.
    func fetch() async throws {
        let open = self.state.withLock { state in
            defer { state.open = [] }
            return state.open
        }
        for request in open {
            let answer: Answer
            do {
                answer = Answer(decision: try await self.authorizer.decide(request))
            } catch {
                try Task.checkCancellation()
                answer = Answer(decision: .noOpinion, error: "\(error)")
            }
            self.state.withLock { $0.answers[request] = answer }
        }
    }
}
