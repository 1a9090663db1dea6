/// Something about a pod that its user should see in `kubectl describe`.
struct PodEvent: Hashable, Sendable {
    var isWarning: Bool
    var reason: String
    var message: String
    /// The part of the pod it is about: `spec.containers{web}`; empty for the whole pod.
    var fieldPath: String

    static func normal(_ reason: String, _ message: String, fieldPath: String = "") -> PodEvent {
        PodEvent(isWarning: false, reason: reason, message: message, fieldPath: fieldPath)
    }

    static func warning(_ reason: String, _ message: String, fieldPath: String = "") -> PodEvent {
        PodEvent(isWarning: true, reason: reason, message: message, fieldPath: fieldPath)
    }
}
