internal import KubernetesAPI
internal import Synchronization

/// What the server serves at the moment: the built-in resources, and those that definitions add.
final class ResourceCatalog: Sendable {
    private struct State {
        var resources = ResourceRegistry.builtIn
        /// Counts the changes, for what is made of the resources and kept.
        var version = 0
    }

    private let state = Mutex(State())

    /// The resources as they are now.
    var resources: ResourceRegistry { self.state.withLock { $0.resources } }

    /// A number that changes whenever the resources do.
    var version: Int { self.state.withLock { $0.version } }

    /// Serves these custom resources, and none that were added before.
    func replace(custom: [ResourceDefinition]) {
        let resources = ResourceRegistry.builtIn.adding(custom)
        self.state.withLock { state in
            state.resources = resources
            state.version += 1
        }
    }
}
