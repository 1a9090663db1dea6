/// Whether an event is news or trouble.
package enum EventType: String, Hashable, Sendable, CaseIterable {
    case normal = "Normal"
    case warning = "Warning"
}
