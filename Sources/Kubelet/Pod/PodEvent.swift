/// Something about a pod that its user should see in `kubectl describe`.
package struct PodEvent: Hashable, Sendable {
    package var isWarning: Bool
    package var reason: String
    package var message: String
    /// The part of the pod it is about: `spec.containers{web}`; empty for the whole pod.
    package var fieldPath: String

    package static func normal(_ reason: String, _ message: String, fieldPath: String = "") -> PodEvent {
        PodEvent(isWarning: false, reason: reason, message: message, fieldPath: fieldPath)
    }

    package static func warning(_ reason: String, _ message: String, fieldPath: String = "") -> PodEvent {
        PodEvent(isWarning: true, reason: reason, message: message, fieldPath: fieldPath)
    }
}
