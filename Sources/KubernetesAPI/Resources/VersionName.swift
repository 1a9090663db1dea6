/// The name of an API version, by which versions of a group are put in order: `v2`, `v1`, `v1beta2`, then others.
package struct VersionName: Comparable, Sendable {
    /// 3 stable, 2 beta, 1 alpha, 0 not a name of this form.
    private let stability: Int
    private let major: Int
    private let minor: Int
    private let text: String

    /// Reads a name; any text is one.
    package init(_ text: String) {
        self.text = text
        let parts = Self.parts(text)
        self.stability = parts?.stability ?? 0
        self.major = parts?.major ?? 0
        self.minor = parts?.minor ?? 0
    }

    private static func parts(_ text: String) -> (stability: Int, major: Int, minor: Int)? {
        guard text.hasPrefix("v") else { return nil }
        let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard let major = Int(digits), digits.first != "0" else { return nil }
        let rest = text.dropFirst(1 + digits.count)
        if rest.isEmpty { return (3, major, 0) }
        for (word, stability) in [("alpha", 1), ("beta", 2)] where rest.hasPrefix(word) {
            let number = rest.dropFirst(word.count)
            guard number.allSatisfy({ $0.isASCII && $0.isNumber }), number.first != "0", let minor = Int(number) else {
                return nil
            }
            return (stability, major, minor)
        }
        return nil
    }

    /// Whether the left one comes before the right one: the more stable, then the newer, then by the text.
    package static func < (left: VersionName, right: VersionName) -> Bool {
        if left.stability == 0, right.stability == 0 { return left.text < right.text }
        return (left.stability, left.major, left.minor) > (right.stability, right.major, right.minor)
    }
}
