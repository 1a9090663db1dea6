internal import Glibc
internal import Linux

/// Finds a path inside of a volume, whatever links a container may have put there.
enum SubPath {
    /// The host's path; a directory is made where there is nothing.
    static func resolve(_ subPath: String, below volume: String, volume name: String) throws(StartFailure) -> String {
        let parts = subPath.split(separator: "/")
        guard !subPath.hasPrefix("/"), !parts.contains("..") else {
            throw StartFailure(.config, "subPath \"\(subPath)\" of volume \"\(name)\" must stay inside of it")
        }
        let path = "\(volume)/\(parts.joined(separator: "/"))"
        if !Files.exists(path) {
            try Self.checkExistingPart(of: path, below: volume, name)
            do throws(SyscallError) {
                try Files.makeDirectories(path)
            } catch {
                throw StartFailure(.config, "failed to create subPath directory for volumeMount \"\(name)\": \(error)")
            }
        }
        return try Self.checked(path, below: volume, name)
    }

    /// What is there already must not lead out before anything is made in it.
    private static func checkExistingPart(
        of path: String,
        below volume: String,
        _ name: String
    ) throws(StartFailure) {
        var part = Files.parent(path)
        while part.count > volume.count, !Files.exists(part) { part = Files.parent(part) }
        _ = try Self.checked(part, below: volume, name)
    }

    /// The path without links, which must lie in the volume.
    private static func checked(
        _ path: String,
        below volume: String,
        _ name: String
    ) throws(StartFailure) -> String {
        guard let real = Self.realPath(path), let root = Self.realPath(volume),
            real == root || real.hasPrefix(root + "/")
        else { throw StartFailure(.config, "subPath of volume \"\(name)\" leads out of the volume") }
        return real
    }

    private static func realPath(_ path: String) -> String? {
        guard let text = realpath(path, nil) else { return nil }
        defer { free(text) }
        return String(cString: text)
    }
}
