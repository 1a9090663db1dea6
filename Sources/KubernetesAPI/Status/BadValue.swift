/// A refused value, as error messages show it.
package enum BadValue: Hashable, Sendable {
    /// Shown in quotes.
    case string(String)
    case integer(Int64)
    case bool(Bool)
    case null
    /// Shown as it stands: amounts, and what Kubernetes prints in Go's syntax.
    case raw(String)

    /// A number of 32 bits.
    package static func integer(_ value: Int32) -> BadValue { .integer(Int64(value)) }
    /// A count.
    package static func integer(_ value: Int) -> BadValue { .integer(Int64(value)) }

    /// The text in messages.
    package var text: String {
        switch self {
        case .string(let value): GoSyntax.quoted(value)
        case .integer(let value): "\(value)"
        case .bool(let value): "\(value)"
        case .null: "\"null\""
        case .raw(let text): text
        }
    }
}
