import Glibc
import Linux

/// A directory for one test.
enum Scratch {
    static func with(_ body: (String) throws -> Void) throws {
        let path = "/tmp/martlet-kubelet-\(UInt64.random(in: 0...UInt64.max))"
        try Files.makeDirectories(path)
        defer { try? Files.removeTree(path) }
        try body(path)
    }

    static func link(_ path: String, to target: String) throws {
        guard symlink(target, path) != 0 else { return }
        throw SyscallError(call: "symlink", object: path, errno: Glibc.errno)
    }
}
