/// A URL: what `url(x)` gives, read as Go's `url.ParseRequestURI` and `url.Parse` do.
package struct CELURL: CELObject {
    /// Why a text is none, in Go's words.
    package struct Fault: Error {
        package var text: String

        init(_ url: String, _ cause: String) {
            self.text = "parse \(CELFormatText.quote(url)): \(cause)"
        }
    }

    static let typeName = "kubernetes.URL"

    private let source: String
    private let scheme: String
    /// With the port.
    private let host: String
    private let path: String
    private let query: String

    /// - Throws: what is wrong; a URL must be absolute, or a path from the root.
    package init(_ text: String) throws(Fault) {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw Fault(text, "net/url: invalid control character in URL")
        }
        guard !text.isEmpty else { throw Fault(text, "empty url") }
        self.source = text
        let isPath = text.hasPrefix("/")
        let colon = text.firstIndex(of: ":")
        let scheme = colon.map { String(text[..<$0]) } ?? ""
        let isScheme =
            scheme.first?.isLetter == true
            && scheme.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || (0x2B...0x39).contains($0) && $0 != 0x2C
                        && $0 != 0x2F
            }
        if colon == text.startIndex { throw Fault(text, "missing protocol scheme") }
        guard isPath || isScheme else { throw Fault(text, "invalid URI for request") }
        self.scheme = isPath ? "" : scheme.lowercased()
        var rest = isPath ? Substring(text) : text.dropFirst(scheme.count + 1)
        guard rest.hasPrefix("/") else { throw Fault(text, "invalid URI for request") }
        rest = rest.prefix { $0 != "#" }
        let mark = rest.firstIndex(of: "?")
        self.query = mark.map { String(rest[rest.index(after: $0)...]) } ?? ""
        rest = mark.map { rest[..<$0] } ?? rest
        var authority = Substring()
        if rest.hasPrefix("//"), !isPath || !rest.hasPrefix("///") {
            let behind = rest.dropFirst(2)
            authority = behind.prefix { $0 != "/" }
            rest = behind.dropFirst(authority.count)
        }
        let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        if let cause = Self.fault(host: String(host)) { throw Fault(text, cause) }
        self.host = String(host)
        if let cause = Self.fault(escapes: String(rest)) { throw Fault(text, cause) }
        self.path = String(rest)
    }

    /// What is wrong with a text as a URL, in Go's words; nil when nothing is.
    package static func complaint(_ text: String) -> String? {
        do throws(Fault) {
            _ = try CELURL(text)
            return nil
        } catch {
            return error.text
        }
    }

    private static func fault(host: String) -> String? {
        if host.hasPrefix("[") {
            guard let end = host.lastIndex(of: "]") else { return "missing ']' in host" }
            return Self.fault(port: host[host.index(after: end)...])
        }
        if let bad = host.first(where: { " <>\"^`{}|\\".contains($0) }) {
            return "invalid character \(CELFormatText.quote(String(bad))) in host name"
        }
        return host.lastIndex(of: ":").flatMap { Self.fault(port: host[$0...]) } ?? Self.fault(escapes: host)
    }

    private static func fault(port: Substring) -> String? {
        let isGood = port.isEmpty || (port.hasPrefix(":") && port.dropFirst().allSatisfy { ("0"..."9").contains($0) })
        return isGood ? nil : "invalid port \(CELFormatText.quote(String(port))) after host"
    }

    private static func fault(escapes text: String) -> String? {
        var rest = Substring(text)
        while let percent = rest.firstIndex(of: "%") {
            let escape = rest[percent...].prefix(3)
            guard escape.count == 3, escape.dropFirst().allSatisfy(\.isHexDigit) else {
                return "invalid URL escape \(CELFormatText.quote(String(escape)))"
            }
            rest = rest[rest.index(after: percent)...]
        }
        return nil
    }

    // MARK: a value of the language

    package var typeName: String { Self.typeName }
    package var size: Int { 1 }

    package func equals(_ other: any CELObject) -> Bool {
        (other as? CELURL)?.source.utf8.elementsEqual(self.source.utf8) == true
    }

    package func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard arguments.isEmpty else { throw .noSuchOverload }
        switch method {
        case "getScheme": return .string(self.scheme)
        case "getHost": return .string(self.host)
        case "getHostname": return .string(self.hostAndPort.host)
        case "getPort": return .string(self.hostAndPort.port)
        case "getEscapedPath": return .string(CELURLText.escapedPath(self.path))
        case "getQuery": return .map(CELURLText.query(self.query))
        default: throw .noSuchOverload
        }
    }

    private var hostAndPort: (host: String, port: String) {
        let end = self.host.lastIndex(of: "]") ?? self.host.startIndex
        let colon = self.host[end...].lastIndex(of: ":")
        var name = colon.map { self.host[..<$0] } ?? Substring(self.host)
        if name.hasPrefix("["), name.hasSuffix("]") { name = name.dropFirst().dropLast() }
        return (String(name), colon.map { String(self.host[self.host.index(after: $0)...]) } ?? "")
    }
}
