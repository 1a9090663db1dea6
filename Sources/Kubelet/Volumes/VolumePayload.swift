/// The files of a volume that is made of API objects.
struct VolumePayload: Hashable, Sendable {
    /// One file.
    struct File: Hashable, Sendable {
        var bytes: [UInt8]
        var mode: UInt32
    }

    /// By path below the volume: `app/config.yaml`.
    var files: [String: File] = [:]

    /// Whether a path stays below the volume and names a file.
    static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("..") else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
        }
    }
}
