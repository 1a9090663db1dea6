/// What the programs call themselves.
enum ProgramVersion {
    /// Martlet's own version, and that of the Kubernetes API it serves.
    static let text = "martlet 0.1.0 (Kubernetes v1.32)"
}
