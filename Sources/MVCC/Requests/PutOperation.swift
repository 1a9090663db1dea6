/// A write of one key.
package struct PutOperation: Hashable, Sendable {
    /// The key.
    package var key: [UInt8]
    /// The new value.
    package var value: [UInt8]
    /// The lease to attach it to, or 0.
    package var lease: Int64
    /// Whether the answer tells what was there before.
    package var wantsPrevious = false
    /// Whether to keep the value and change only the lease.
    package var ignoresValue = false
    /// Whether to keep the lease and change only the value.
    package var ignoresLease = false

    /// A plain write.
    package init(key: [UInt8], value: [UInt8], lease: Int64 = 0, wantsPrevious: Bool = false) {
        self.key = key
        self.value = value
        self.lease = lease
        self.wantsPrevious = wantsPrevious
    }
}
