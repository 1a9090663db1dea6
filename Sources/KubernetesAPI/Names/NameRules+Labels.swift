/// The forms of labels, annotations and of keys inside objects.
extension NameRules {
    /// A key of labels, annotations, taints, resources: a name with an optional subdomain and slash before it.
    package static func qualifiedName(_ value: String) -> [String] {
        var errors: [String] = []
        let parts = value.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1: break
        case 2:
            let prefix = String(parts[0])
            if prefix.isEmpty {
                errors.append("prefix part must be non-empty")
            } else {
                errors += Self.dnsSubdomain(prefix).map { "prefix part \($0)" }
            }
        default:
            return [Self.qualifiedFormError]
        }
        let name = parts[parts.count - 1]
        if name.isEmpty {
            errors.append("name part must be non-empty")
        } else {
            errors += Self.lengthErrors(name, max: Self.labelMax).map { "name part \($0)" }
        }
        if !Self.isQualifiedPart(name.utf8) { errors.append("name part \(Self.qualifiedNameError)") }
        return errors
    }

    /// The value of a label.
    package static func labelValue(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: Self.labelMax)
        if !value.isEmpty, !Self.isQualifiedPart(value.utf8) { errors.append(Self.labelValueError) }
        return errors
    }

    /// A key of a config map or secret: it becomes a file's name.
    package static func configMapKey(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: Self.subdomainMax)
        let isValid = !value.isEmpty && value.utf8.allSatisfy { Self.isAlphanumeric($0) || "-._".utf8.contains($0) }
        if !isValid { errors.append(Self.configMapKeyError) }
        return errors + Self.parentDirectoryErrors(value)
    }

    /// The name of an environment variable.
    package static func environmentName(_ value: String) -> [String] {
        guard !value.isEmpty else { return ["environment variable name must be non-empty"] }
        let isValid = value.utf8.allSatisfy { (0x20...0x7e).contains($0) && $0 != UInt8(ascii: "=") }
        return isValid ? [] : [Self.environmentNameError]
    }

    /// The name of a port: an IANA service name.
    package static func portName(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: 15)
        let hyphen = UInt8(ascii: "-")
        let bytes = Array(value.utf8)
        if bytes.isEmpty || !bytes.allSatisfy({ Self.isLowerAlphanumeric($0) || $0 == hyphen }) {
            errors.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
        }
        if !bytes.contains(where: Self.isLowerLetter) { errors.append("must contain at least one letter (a-z)") }
        if value.contains("--") { errors.append("must not contain consecutive hyphens") }
        if bytes.first == hyphen || bytes.last == hyphen { errors.append("must not begin or end with a hyphen") }
        return errors
    }

    /// The number of a port.
    package static func portNumber(_ value: Int64) -> [String] {
        (1...65535).contains(value) ? [] : [Self.rangeError(1...65535)]
    }

    static func isQualifiedPart(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        return Self.isAlphanumeric(first) && Self.isAlphanumeric(last)
            && bytes.allSatisfy { Self.isAlphanumeric($0) || "-._".utf8.contains($0) }
    }

    private static func parentDirectoryErrors(_ value: String) -> [String] {
        switch value {
        case ".": ["must not be '.'"]
        case "..": ["must not be '..'"]
        case _ where value.hasPrefix(".."): ["must not start with '..'"]
        default: []
        }
    }
}
