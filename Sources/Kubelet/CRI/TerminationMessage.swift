internal import Linux
internal import Wire

/// What a container left as its last words: in the file made for it, or else at the end of its log.
enum TerminationMessage {
    private static let bytesMax = 4096
    private static let logBytesMax = 2048
    private static let logLinesMax = 80

    /// Nil when there are none.
    static func read(_ status: CRI.ContainerStatus) -> String? {
        guard let path = status.annotations[KubernetesLabel.terminationMessagePath],
            let mount = status.mounts.first(where: { $0.containerPath == path })
        else { return nil }
        let text = Self.head(of: mount.hostPath)
        if !text.isEmpty { return text }
        let policy = status.annotations[KubernetesLabel.terminationMessagePolicy]
        guard policy == "FallbackToLogsOnError", status.exitCode != 0,
            let log = try? Files.read(status.logPath)
        else { return nil }
        let lines = log.split(separator: UInt8(ascii: "\n")).suffix(Self.logLinesMax).map { line in
            // A line begins with its time, its stream and whether it is whole.
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
            return String(decoding: parts.count == 4 ? parts[3] : line, as: UTF8.self)
        }
        let bytes = lines.joined(separator: "\n").utf8.suffix(Self.logBytesMax - 1)
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) + "\n"
    }

    private static func head(of path: String) -> String {
        guard let file = try? Descriptor(path: path, .readOnly) else { return "" }
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.bytesMax, alignment: 1)
        defer { chunk.deallocate() }
        let count = (try? file.read(into: chunk)) ?? 0
        return String(decoding: UnsafeRawBufferPointer(rebasing: chunk[..<count]), as: UTF8.self)
    }
}
