internal import Glibc

/// Directories, made with what lies above them.
enum Directories {
    static func make(_ path: String, mode: UInt32 = 0o755) throws(BootstrapError) {
        if mkdir(path, mode_t(mode)) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw BootstrapError(.file, "create \(path): \(String(cString: strerror(errno)))")
        }
        try Self.make(String(path[..<slash]))
        guard mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else {
            throw BootstrapError(.file, "create \(path): \(String(cString: strerror(errno)))")
        }
    }
}
