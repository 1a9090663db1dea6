/// One element of an `Accept` header, or the value of a `Content-Type` (RFC 9110 §8.3, §12.5.1).
struct MediaRange: Hashable, Sendable {
    var type: String
    var subtype: String
    /// The parameters but `q`.
    var parameters: [String: String] = [:]
    var quality = 1.0

    /// Nil when the text is no media range.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ";").map { $0.trimmingSpaces() }
        guard let name = parts.first else { return nil }
        let types = name.split(separator: "/", maxSplits: 1)
        if types.count == 2 {
            self.type = types[0].lowercased()
            self.subtype = types[1].lowercased()
        } else if name == "*" {
            self.type = "*"
            self.subtype = "*"
        } else {
            return nil
        }
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmingSpaces() }
            guard pair.count == 2 else { continue }
            if pair[0] == "q" {
                self.quality = Double(pair[1]) ?? 1
            } else {
                self.parameters[String(pair[0])] = pair[1].trimmingQuotes()
            }
        }
    }

    var name: String { "\(self.type)/\(self.subtype)" }

    func matches(_ mediaType: String) -> Bool {
        if self.type == "*" { return self.subtype == "*" }
        if self.subtype == "*" { return mediaType.hasPrefix(self.type + "/") }
        return mediaType == self.name
    }

    /// The ranges of `Accept` headers, the most wanted first; equal ones in the order they were sent.
    static func list(_ headers: [String]) -> [MediaRange] {
        let ranges = headers.flatMap { $0.split(separator: ",").compactMap { MediaRange($0) } }
        // `sort` promises no stability, so the place decides between equals.
        return ranges.enumerated()
            .filter { $0.element.quality > 0 }
            .sorted { ($1.element.quality, $0.offset) < ($0.element.quality, $1.offset) }
            .map(\.element)
    }
}

extension StringProtocol {
    fileprivate func trimmingSpaces() -> SubSequence {
        guard let first = self.firstIndex(where: { $0 != " " && $0 != "\t" }),
            let last = self.lastIndex(where: { $0 != " " && $0 != "\t" })
        else { return self[self.startIndex..<self.startIndex] }
        return self[first...last]
    }

    fileprivate func trimmingQuotes() -> String {
        guard self.count >= 2, self.hasPrefix("\""), self.hasSuffix("\"") else { return String(self) }
        return String(self.dropFirst().dropLast())
    }
}
