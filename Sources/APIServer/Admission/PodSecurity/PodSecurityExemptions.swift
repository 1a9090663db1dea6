/// Whom the Pod Security Standards do not bind.
package struct PodSecurityExemptions: Hashable, Sendable {
    /// User names.
    package var usernames: Set<String> = []
    /// Runtime classes of pods.
    package var runtimeClasses: Set<String> = []
    /// Namespaces.
    package var namespaces: Set<String> = []

    /// Nobody is exempt.
    package init() {}
}
