internal import DNSMessages
internal import Glibc

/// An address as DNS speaks of it: as data, as a label, and as a name of its own.
struct IPAddress {
    private let text: String
    private let bytes: [UInt8]

    /// Reads `192.0.2.1` or `2001:db8::1`; nil for anything else.
    init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes.prefix(4))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = bytes
        } else {
            return nil
        }
        self.text = text
    }

    var data: DNSRecord.Data {
        self.bytes.count == 4 ? .a(self.bytes) : .aaaa(self.bytes)
    }

    /// The label of an endpoint without a hostname: `10-244-0-5`.
    var label: String {
        String(self.text.map { $0 == "." || $0 == ":" ? "-" : $0 })
    }

    /// The name of the address's PTR record (RFC 1035 §3.5, RFC 3596 §2.5).
    var reverseName: DNSName {
        let labels: [String]
        if self.bytes.count == 4 {
            labels = self.bytes.reversed().map(String.init) + ["in-addr", "arpa"]
        } else {
            let nibbles = self.bytes.flatMap { [$0 >> 4, $0 & 0xF] }.reversed()
            labels = nibbles.map { String($0, radix: 16) } + ["ip6", "arpa"]
        }
        return DNSName(labels: labels.map { Array($0.utf8) }) ?? .root
    }
}
