/// What a probe decides.
enum ProbeKind: String, Hashable, Sendable, CaseIterable {
    case startup = "Startup"
    case liveness = "Liveness"
    case readiness = "Readiness"
}
