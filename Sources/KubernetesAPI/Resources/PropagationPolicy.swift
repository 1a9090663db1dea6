/// What becomes of an object's dependents when it is deleted.
package enum PropagationPolicy: String, Hashable, Sendable {
    case background = "Background"
    case foreground = "Foreground"
    case orphan = "Orphan"
}
