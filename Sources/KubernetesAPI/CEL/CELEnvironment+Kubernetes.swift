package import CEL

extension CELEnvironment {
    /// The language with all libraries that Kubernetes 1.32 has everywhere; variables are added by each use.
    package static let kubernetes = CELEnvironment(libraries: [CELQuantity.library, CELFormat.library])
}
