/// A flag about eviction that cannot be understood.
package struct EvictionFlagError: Error, Hashable, Sendable, CustomStringConvertible {
    let flag: String
    let problem: String

    package var description: String { "\(self.flag): \(self.problem)" }
}
