internal import Core
internal import Glibc
internal import KubernetesAPI
internal import Linux

/// The files of rotated logs: `0.log` is written, `0.log.20261121-093000` was set aside. Blocking.
enum LogRotation {
    /// The current log files that are larger than `limit`.
    static func largeFiles(below root: String, limit: Int64) -> Set<String> {
        var large: Set<String> = []
        for pod in (try? Files.names(in: root)) ?? [] {
            for container in (try? Files.names(in: "\(root)/\(pod)")) ?? [] {
                for file in (try? Files.names(in: "\(root)/\(pod)/\(container)")) ?? [] where file.hasSuffix(".log") {
                    let path = "\(root)/\(pod)/\(container)/\(file)"
                    var status = stat()
                    if stat(path, &status) == 0, status.st_size > limit { large.insert(path) }
                }
            }
        }
        return large
    }

    /// Moves a log aside and removes the oldest of those set aside before; returns where it went.
    static func setAside(_ path: String, filesMax: Int, now: Instant) throws(SyscallError) -> String {
        let directory = Files.parent(path)
        let name = String(path.dropFirst(directory.count + 1))
        let old = try Files.names(in: directory).filter { $0.hasPrefix("\(name).") }
        // The one that is written and the one that is now set aside count as well.
        for surplus in old.dropLast(max(0, filesMax - 2)) { try Files.remove("\(directory)/\(surplus)") }
        let time = TimeText.encode(seconds: now.secondsSinceEpoch).filter(\.isNumber)
        let aside = "\(path).\(time.prefix(8))-\(time.dropFirst(8))"
        try Files.rename(path, to: aside)
        return aside
    }
}
