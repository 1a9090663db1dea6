/// How much of a request is written down.
enum AuditLevel: String, Comparable, Sendable, CaseIterable {
    case none = "None"
    case metadata = "Metadata"
    case request = "Request"
    case requestResponse = "RequestResponse"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    static func < (left: AuditLevel, right: AuditLevel) -> Bool { left.rank < right.rank }
}
