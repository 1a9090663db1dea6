/// A resource version as a number. Versions of one server are compared as it counts them: later is greater.
struct ResourceVersion: Hashable, Sendable, Comparable {
    var number: UInt64

    /// Nil for versions of servers that do not count; they cannot be compared.
    init?(_ text: String) {
        guard let number = UInt64(text), number > 0 else { return nil }
        self.number = number
    }

    static func < (left: ResourceVersion, right: ResourceVersion) -> Bool { left.number < right.number }
}
