internal import KubernetesAPI

/// Tokens from a file: lines of `token,user,uid,"group1,group2"` (RFC 4180).
package struct StaticTokens: TokenVerifier {
    private let users: [String: User]

    /// Reads the file's text.
    /// - Throws: when a line has too few fields, or a token twice.
    package init(csv text: String) throws {
        var users: [String: User] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let fields = Self.fields(line)
            guard fields.count >= 3, !fields[0].isEmpty else {
                throw StatusError.internalError("token file, line \(number + 1): expected at least 3 columns")
            }
            guard users[fields[0]] == nil else {
                throw StatusError.internalError("token file, line \(number + 1): the token is there already")
            }
            let groups = fields.count > 3 ? fields[3].split(separator: ",").map(String.init) : []
            users[fields[0]] = User(name: fields[1], uid: fields[2], groups: groups)
        }
        self.users = users
    }

    func verify(_ token: String, audiences: [String]) async throws -> Authentication? {
        self.users[token].map { Authentication(user: $0, audiences: audiences) }
    }

    private static func fields(_ line: Substring) -> [String] {
        var fields: [String] = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields.map { $0.trimmingPrefix { $0 == " " }.description }
    }
}
