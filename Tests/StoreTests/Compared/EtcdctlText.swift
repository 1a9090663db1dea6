import Foundation

/// Takes out of etcdctl's output what differs from cluster to cluster: ports, directories, numbers of members and
/// leases, times, sizes and versions.
struct EtcdctlText: Sendable {
    private let literals: [(from: String, to: String)]
    /// In order: later ones see what earlier ones left.
    private static let rules: [(pattern: String, replacement: String)] = [
        (#"client-[0-9a-f]{8}(-[0-9a-f]{4,12}){4}"#, "CLIENT"),
        (#""ts":("[^"]*"|[\d.]+)"#, #""ts":T"#),
        (#""took":("[^"]*"|[\d.e-]+)"#, #""took":T"#),
        // Short ones are filled up with spaces.
        (#" *\b[0-9a-f]{12,16}\b"#, " ID"),
        (#"\b\d{16,20}\b"#, "NUMBER"),
        (#"\b3\.(5\.21|4\.\d+)\b"#, "VERSION"),
        (#"\b\d+(\.\d+)?(µs|ms|s)\b"#, "DURATION"),
        (#"\d+(\.\d+)? ?[kM]?B\b"#, "SIZE"),
        (#""(raft_term|raftTerm|raftIndex|raftAppliedIndex|dbSize|dbSizeInUse|hash)":\s?\d+"#, #""$1":N"#),
        (#""(RaftTerm|RaftIndex|RaftAppliedIndex|DBSize|DBSizeInUse|Hash|Size|Keys)" : \d+"#, #""$1" : N"#),
        (#"0x[0-9a-f]{6,}"#, "ADDRESS"),
    ]

    init(endpoints: [String], peerURLs: [String], directory: String) {
        var literals = endpoints.enumerated().map { ($0.element, "ENDPOINT\($0.offset)") }
        literals += peerURLs.enumerated().map { ($0.element, "PEER\($0.offset)") }
        self.literals = literals + [(directory, "DIRECTORY")]
    }

    /// The output as it is compared.
    func plain(_ output: String, _ view: EtcdctlStep.View, from endpoint: EtcdctlStep.Endpoint) -> String {
        switch view {
        case .success: return ""
        case .presence: return output.isEmpty ? "" : "something"
        case .text, .lines, .members, .numbers: break
        }
        var text = output
        for (from, to) in self.literals { text = text.replacingOccurrences(of: from, with: to) }
        // Which member leads differs, too.
        if endpoint != .all { text = Self.replace(#"ENDPOINT\d"#, in: text, by: "ENDPOINT") }
        for rule in Self.rules { text = Self.replace(rule.pattern, in: text, by: rule.replacement) }
        switch view {
        case .text, .success, .presence: return text
        case .lines: return Self.sorted(text)
        case .members:
            // In JSON all are on one line, too, in the order of their numbers.
            text = Self.replace(#"[\[,](?=\{"ID":)|\]\}$"#, in: text, by: "\n")
            text = Self.replace(#"(ENDPOINT|PEER)\d|\bm[1-3]\b|-+"#, in: text, by: "X")
            return Self.sorted(Self.replace(#" +"#, in: text, by: ""))
        case .numbers:
            text = Self.replace(#"(true|false)\b"#, in: text, by: "FLAG")
            text = Self.replace(#"\b(\d+|[0-9a-f]{7,8})\b"#, in: text, by: "N")
            text = Self.replace(#"-+"#, in: text, by: "-")
            return Self.sorted(Self.replace(#" +"#, in: text, by: " "))
        }
    }

    private static func replace(_ pattern: String, in text: String, by replacement: String) -> String {
        text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }

    private static func sorted(_ text: String) -> String {
        text.split(separator: "\n").sorted().joined(separator: "\n")
    }
}
