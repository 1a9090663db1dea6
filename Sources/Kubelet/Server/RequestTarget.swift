/// A request's path and query, taken apart.
struct RequestTarget: Hashable, Sendable {
    /// The path's parts, unescaped.
    var segments: [String]
    /// The last value of each name.
    var query: [String: String] = [:]
    /// All names with their values, in order.
    private var items: [Item] = []

    private struct Item: Hashable, Sendable {
        var name: String
        var value: String
    }

    init(_ target: String) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.segments = (halves.first ?? "").split(separator: "/").map { Self.unescaped($0, plusIsSpace: false) }
        guard halves.count == 2 else { return }
        for item in halves[1].split(separator: "&") {
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = pair.count == 2 ? Self.unescaped(pair[1], plusIsSpace: true) : ""
            let name = Self.unescaped(pair[0], plusIsSpace: true)
            self.query[name] = value
            self.items.append(Item(name: name, value: value))
        }
    }

    /// Every value of a name, in order.
    func all(_ name: String) -> [String] {
        self.items.filter { $0.name == name }.map(\.value)
    }

    /// What is no escape stays as it is.
    private static func unescaped(_ text: Substring, plusIsSpace: Bool) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
