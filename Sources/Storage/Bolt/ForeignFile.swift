internal import Glibc

/// Files that somebody else made.
package enum ForeignFile {
    /// Opens a file for reading; throws the system's own words when it can not be.
    package static func open(_ path: String) throws(StorageError) -> any DiskFile {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw StorageError(.inputOutput, "open \(path): \(reason.prefix(1).lowercased())\(reason.dropFirst())")
        }
        return PosixFile(takingOwnershipOf: descriptor, path: path)
    }
}
