internal import Linux

/// How readily the kernel kills a process when memory runs out: -1000 never, 1000 first.
enum OOMScore {
    /// `CAP_SYS_RESOURCE`: whoever has it may lower a score.
    private static let capability = 24

    /// The lowest score this process may give; nil when it may give any. Without the capability the kernel refuses
    /// scores below one's own, and the OCI runtime would fail.
    static func lowest(status: String, own: String) -> Int? {
        let line = status.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
        let text = line?.split(whereSeparator: \.isWhitespace).last ?? ""
        guard let effective = UInt64(text, radix: 16), effective & (1 << Self.capability) == 0 else { return nil }
        return Int(own) ?? 0
    }

    /// Of this process.
    static func lowest() -> Int? {
        Self.lowest(
            status: Files.line("/proc/self/status") ?? "",
            own: Files.line("/proc/self/oom_score_adj") ?? ""
        )
    }
}
