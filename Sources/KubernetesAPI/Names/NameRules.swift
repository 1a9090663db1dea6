/// The forms of names that Kubernetes asks for. Each rule returns what is wrong, in Kubernetes' words; empty is good.
package enum NameRules {
    /// The longest DNS label.
    package static let labelMax = 63
    /// The longest DNS subdomain.
    package static let subdomainMax = 253

    /// A label of RFC 1123: names of namespaces, services' ports, containers.
    package static func dnsLabel(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: Self.labelMax)
        if !Self.isDNSLabel(value.utf8) {
            errors.append(Self.isDNSSubdomain(value) ? "must not contain dots" : Self.dnsLabelError)
        }
        return errors
    }

    /// Dotted labels of RFC 1123: names of most objects.
    package static func dnsSubdomain(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: Self.subdomainMax)
        if !Self.isDNSSubdomain(value) { errors.append(Self.dnsSubdomainError) }
        return errors
    }

    /// A label of RFC 1035, which begins with a letter: names of services.
    package static func dns1035Label(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: Self.labelMax)
        if !Self.isDNSLabel(value.utf8) || !(value.utf8.first.map(Self.isLowerLetter) ?? false) {
            errors.append(Self.dns1035LabelError)
        }
        return errors
    }

    /// A subdomain whose first label is `*`: hosts of ingresses.
    package static func wildcardSubdomain(_ value: String) -> [String] {
        var errors = Self.lengthErrors(value, max: Self.subdomainMax)
        if !value.hasPrefix("*.") || !Self.isDNSSubdomain(value.dropFirst(2)) {
            errors.append(Self.wildcardSubdomainError)
        }
        return errors
    }

    /// A part of a URL's path: names of RBAC objects.
    package static func pathSegment(_ value: String) -> [String] {
        if value == "." || value == ".." { return ["may not be '\(value)'"] }
        return ["/", "%"].filter(value.contains).map { "may not contain '\($0)'" }
    }

    static func lengthErrors(_ value: some StringProtocol, max: Int) -> [String] {
        value.utf8.count > max ? ["must be no more than \(max) bytes"] : []
    }

    static func isDNSLabel(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        return Self.isLowerAlphanumeric(first) && Self.isLowerAlphanumeric(last)
            && bytes.allSatisfy { Self.isLowerAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    static func isDNSSubdomain(_ value: some StringProtocol) -> Bool {
        value.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(Self.isDNSLabel)
    }

    static func isLowerLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        Self.isLowerLetter(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    static func isLowerAlphanumeric(_ byte: UInt8) -> Bool {
        Self.isLowerLetter(byte) || Self.isDigit(byte)
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        Self.isLetter(byte) || Self.isDigit(byte)
    }
}
