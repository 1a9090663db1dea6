/// Who owns fields, and by what kind of write: the identity of an entry of `metadata.managedFields`.
package struct FieldManagerKey: Hashable, Sendable {
    package enum Operation: String, Hashable, Sendable {
        case apply = "Apply"
        case update = "Update"
    }

    /// The longest name of a manager, in bytes.
    package static let nameBytesMax = 128

    package var manager: String
    package var operation: Operation
    /// Empty for `apply`: a manager that applies another version replaces what it applied before.
    package var apiVersion: String
    package var subresource: String

    package init(manager: String, operation: Operation, apiVersion: String, subresource: String = "") {
        self.manager = manager.isEmpty ? "unknown" : manager
        self.operation = operation
        self.apiVersion = operation == .apply ? "" : apiVersion
        self.subresource = subresource
    }

    /// The name of a manager that gave none: its user agent up to the first slash, without what cannot be printed.
    package static func name(userAgent: String) -> String {
        var name = ""
        for scalar in userAgent.prefix(while: { $0 != "/" }).unicodeScalars where Self.isPrintable(scalar) {
            guard name.utf8.count + UTF8.width(scalar) <= Self.nameBytesMax else { break }
            name.unicodeScalars.append(scalar)
        }
        return name
    }

    /// What Go prints: letters, marks, numbers, punctuation, symbols and the ASCII space.
    package static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }
}
