package import KubernetesAPI
package import KubernetesClient
package import Wire

/// An event to be recorded.
package struct EventNote: Hashable, Sendable {
    /// What ends the message that is only known once the write is done.
    package enum Suffix: Hashable, Sendable {
        case nothing
        /// The name of the object that was written.
        case name
        /// What went wrong.
        case error
    }

    /// What the event is about.
    package var object: CoreV1.ObjectReference
    /// News or trouble.
    package var type: EventType
    /// One word for programs.
    package var reason: String
    /// A sentence for people.
    package var message: String
    /// What is added to the message once it is known.
    package var suffix: Suffix

    /// Describes an event about an object.
    package init(
        _ object: some TypedMessage,
        _ type: EventType,
        reason: String,
        _ message: String,
        suffix: Suffix = .nothing
    ) {
        self.object = CoreV1.ObjectReference(to: object.underlying)
        self.type = type
        self.reason = reason
        self.message = message
        self.suffix = suffix
    }
}
