/// Why a request log cannot be kept as the flags say.
package struct AuditError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, with the file or the field.
    package var description: String
}
