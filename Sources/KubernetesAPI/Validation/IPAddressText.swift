internal import Glibc

/// The text of IP addresses.
enum IPAddressText {
    /// An IPv4 or IPv6 address.
    static func isAddress(_ text: String) -> Bool {
        self.isIPv4(text) || self.isIPv6(text)
    }

    static func isIPv4(_ text: String) -> Bool {
        var address = in_addr()
        // Leading zeros would be octal to some readers.
        let hasLeadingZero = text.split(separator: ".").contains { $0.count > 1 && $0.hasPrefix("0") }
        return !hasLeadingZero && inet_pton(AF_INET, text, &address) == 1
    }

    static func isIPv6(_ text: String) -> Bool {
        var address = in6_addr()
        return inet_pton(AF_INET6, text, &address) == 1
    }
}
