internal import Synchronization

/// What is to be told about a request beside its answer: warnings for its client, annotations for the audit log.
/// A write that is tried again notes the same things again, which counts once.
final class RequestNotes: Sendable {
    private static let warningsMax = 64

    private struct State {
        var warnings: [String] = []
        var annotations: [String: String] = [:]
        var audit: AuditRecord?
    }

    /// By what the request is known in the audit log.
    let auditID: String
    private let state = Mutex(State())

    init(auditID: String = "") {
        self.auditID = auditID
    }

    /// How the request is written down, if it is.
    var audit: AuditRecord? { self.state.withLock { $0.audit } }

    func audit(_ record: AuditRecord?) {
        self.state.withLock { $0.audit = record }
    }

    /// In the order in which they were first noted.
    var warnings: [String] { self.state.withLock { $0.warnings } }
    var annotations: [String: String] { self.state.withLock { $0.annotations } }

    func warn(_ text: String) {
        self.state.withLock { state in
            guard state.warnings.count < Self.warningsMax, !state.warnings.contains(text) else { return }
            state.warnings.append(text)
        }
    }

    func annotate(_ key: String, _ value: String) {
        self.state.withLock { $0.annotations[key] = value }
    }
}
