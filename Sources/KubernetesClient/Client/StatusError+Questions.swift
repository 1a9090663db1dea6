package import KubernetesAPI

/// What callers want to know of a refusal.
extension StatusError {
    /// The object does not exist.
    package var isNotFound: Bool { self.reason == .notFound }
    /// The object has changed since it was read; read it again.
    package var isConflict: Bool { self.reason == .conflict }
    /// An object of that name exists.
    package var isAlreadyExists: Bool { self.reason == .alreadyExists }
    /// The revision asked for is gone from the server's history: list again.
    package var isExpired: Bool { self.reason == .expired || self.reason == .gone || self.status.code == 410 }
    /// The object breaks a rule, so that sending it again is in vain.
    package var isInvalid: Bool { self.reason == .invalid }
    /// The caller may not do this.
    package var isForbidden: Bool { self.reason == .forbidden }
    /// The server is too busy, or not ready: later it may do the same.
    package var isRetriable: Bool {
        switch self.reason {
        case .tooManyRequests, .serviceUnavailable, .serverTimeout, .timeout, .internalError: true
        default: false
        }
    }
    /// The namespace is being deleted, so that nothing new can be made in it.
    package var isNamespaceTerminating: Bool {
        self.isForbidden && self.status.details?.causes.contains { $0.reason == "NamespaceTerminating" } ?? false
    }
}
