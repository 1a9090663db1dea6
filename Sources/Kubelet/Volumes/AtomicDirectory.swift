internal import Glibc
internal import Linux

/// A directory whose files change all at once: they live in a directory of their own that `..data` points to, and what
/// a user sees are links through it. Whoever reads follows one link and sees all of the old or all of the new.
///
///     volume/config.yaml -> ..data/config.yaml
///     volume/..data -> ..2026_11_21.3
///     volume/..2026_11_21.3/config.yaml
struct AtomicDirectory {
    let path: String

    /// Makes the directory hold exactly the files. Nothing is touched when it does so already.
    func write(_ payload: VolumePayload, group: UInt32?) throws(SyscallError) {
        let current = self.current
        if let current, self.holds(payload, in: "\(self.path)/\(current)") { return }
        let name = Self.nextName(after: current)
        let directory = "\(self.path)/\(name)"
        try Files.removeTree(directory)
        try Files.makeDirectories(directory)
        try Files.setMode(directory, 0o755)
        for path in payload.files.keys.sorted() {
            guard let file = payload.files[path] else { continue }
            let target = "\(directory)/\(path)"
            try Files.makeDirectories(Files.parent(target))
            try Files.write(file.bytes, to: target)
            var mode = file.mode
            if let group {
                try Files.setOwner(target, user: 0, group: group)
                mode |= (mode & 0o400) >> 3
            }
            try Files.setMode(target, mode)
        }
        try self.link("..data.new", to: name)
        try Files.rename("\(self.path)/..data.new", to: "\(self.path)/..data")
        try self.showFiles(payload)
        if let current { try Files.removeTree("\(self.path)/\(current)") }
    }

    /// The directory that counts now.
    private var current: String? {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = readlink("\(self.path)/..data", &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }

    private static func nextName(after current: String?) -> String {
        let number = current.flatMap { $0.split(separator: ".").last }.flatMap { UInt64($0) } ?? 0
        return "..data.\(number &+ 1)"
    }

    private func link(_ name: String, to target: String) throws(SyscallError) {
        let path = "\(self.path)/\(name)"
        try Files.remove(path)
        guard symlink(target, path) != 0 else { return }
        throw SyscallError(call: "symlink", object: path, errno: Glibc.errno)
    }

    /// Makes the links for what is new and removes those for what is gone.
    private func showFiles(_ payload: VolumePayload) throws(SyscallError) {
        let wanted = Set(payload.files.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
        let there = Set(try Files.names(in: self.path).filter { !$0.hasPrefix("..") })
        for name in wanted.subtracting(there).sorted() { try self.link(name, to: "..data/\(name)") }
        for name in there.subtracting(wanted).sorted() { try Files.remove("\(self.path)/\(name)") }
    }

    private func holds(_ payload: VolumePayload, in directory: String) -> Bool {
        guard (try? Self.files(in: directory))?.sorted() == payload.files.keys.sorted() else { return false }
        return payload.files.allSatisfy { path, file in
            (try? Files.read("\(directory)/\(path)")) == file.bytes
        }
    }

    private static func files(in directory: String, prefix: String = "") throws(SyscallError) -> [String] {
        var result: [String] = []
        for name in try Files.names(in: directory) {
            if Files.kind(of: "\(directory)/\(name)") == .directory {
                result += try Self.files(in: "\(directory)/\(name)", prefix: "\(prefix)\(name)/")
            } else {
                result.append(prefix + name)
            }
        }
        return result
    }
}
