/// The rules that writes of a kind obey, beyond its validation.
package struct ResourceStrategy: Hashable, Sendable {
    /// An update of an absent object creates it.
    package var allowsCreateOnUpdate = false
    /// An update may leave out `metadata.resourceVersion`.
    package var allowsUnconditionalUpdate = true
    /// What `metadata.generation` starts with; nil where the kind has none.
    package var initialGeneration: Int64?
    /// The paths whose change adds one to the generation; `*` is any field outside `metadata`.
    package var generationPaths: [String] = []
    /// The paths that a write keeps from the stored object, by subresource; "" is the object itself.
    package var resetPaths: [String: [String]] = [:]
    /// What a create of the object clears. A `spec` that no update may change is still given once.
    package var clearedPaths: [String] { (self.resetPaths[""] ?? []).filter { $0 != "spec" } }
    /// What becomes of dependents when a delete does not say; nil where propagation is not supported (events).
    package var defaultPropagation: PropagationPolicy? = .background
    /// Deletion leaves a grace period (pods).
    package var isDeletedGracefully = false
}
