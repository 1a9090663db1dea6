/// The formats of texts that schemas may name. Others say nothing.
enum SchemaFormat {
    private static let checks: [String: @Sendable (String) -> Bool] = [
        "ipv4": { IPAddressText.isAddress($0) && !$0.contains(":") },
        "ipv6": { IPAddressText.isAddress($0) && $0.contains(":") },
        "cidr": Self.isCIDR,
        "mac": Self.isMAC,
        "uuid": Self.isUUID,
        "uuid3": { Self.isUUID($0) && Self.hex($0).dropFirst(12).first == "3" },
        "uuid4": { Self.isUUID($0) && Self.hex($0).dropFirst(12).first == "4" },
        "uuid5": { Self.isUUID($0) && Self.hex($0).dropFirst(12).first == "5" },
        "date": { $0.utf8.count == 10 && TimeText.decode($0 + "T00:00:00Z") != nil },
        "datetime": { TimeText.decode($0.uppercased()) != nil },
        "duration": { DurationText.decode($0) != nil },
        "email": Self.isEmail,
        "hostname": Self.isHostname,
        "uri": Self.isURI,
        "byte": { Base64.decode($0).0 != nil },
        "hexcolor": Self.isHexColor,
        "bsonobjectid": { $0.utf8.count == 24 && $0.allSatisfy(\.isHexDigit) },
        "isbn10": { Self.isISBN10(Self.digits($0)) },
        "isbn13": { Self.isISBN13(Self.digits($0)) },
        "isbn": { Self.isISBN10(Self.digits($0)) || Self.isISBN13(Self.digits($0)) },
    ]

    /// Whether a text has the form; true where nothing is known of the format.
    static func isValid(_ text: String, _ format: String) -> Bool {
        Self.checks[Self.normalized(format)]?(text) ?? true
    }

    /// `date-time` and `datetime` are one.
    private static func normalized(_ format: String) -> String { format.replacing("-", with: "") }

    private static func isCIDR(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, IPAddressText.isAddress(String(parts[0])), let bits = UInt8(parts[1]),
            String(bits) == parts[1]
        else { return false }
        return bits <= (parts[0].contains(":") ? 128 : 32)
    }

    private static func isMAC(_ text: String) -> Bool {
        for separator in [":", "-"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            let isWhole = [6, 8, 20].contains(parts.count)
            if isWhole, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isHexDigit) }) { return true }
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return [3, 4, 10].contains(parts.count) && parts.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isHexDigit) }
    }

    private static func hex(_ text: String) -> String { text.filter { $0 != "-" } }

    private static func isUUID(_ text: String) -> Bool {
        let digits = Self.hex(text)
        return digits.utf8.count == 32 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
            && !text.contains(where: { $0.isWhitespace || "<>,;".contains($0) })
    }

    private static func isHostname(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 255 else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        }
    }

    private static func isURI(_ text: String) -> Bool {
        guard !text.isEmpty, !text.contains(where: { $0.isWhitespace || $0.asciiValue.map { $0 < 0x20 } ?? false })
        else { return false }
        if text.hasPrefix("/") { return true }
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter else {
            return false
        }
        return text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    private static func isHexColor(_ text: String) -> Bool {
        let digits = text.drop { $0 == "#" }
        return (digits.count == 3 || digits.count == 6) && text.count - digits.count <= 1
            && digits.allSatisfy(\.isHexDigit)
    }

    private static func digits(_ text: String) -> [Character] { text.filter { $0 != "-" && $0 != " " }.map(\.self) }

    private static func isISBN10(_ digits: [Character]) -> Bool {
        guard digits.count == 10 else { return false }
        var sum = 0
        for (place, digit) in digits.enumerated() {
            guard let value = digit == "X" && place == 9 ? 10 : digit.wholeNumberValue else { return false }
            sum += value * (10 - place)
        }
        return sum % 11 == 0
    }

    private static func isISBN13(_ digits: [Character]) -> Bool {
        guard digits.count == 13 else { return false }
        var sum = 0
        for (place, digit) in digits.enumerated() {
            guard let value = digit.wholeNumberValue else { return false }
            sum += value * (place % 2 == 0 ? 1 : 3)
        }
        return sum % 10 == 0
    }
}
