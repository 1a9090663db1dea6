internal import CLinux
internal import Glibc

/// Builds a directory tree from entries of a foreign archive, without ever leaving its root.
///
/// Every parent directory is opened with `RESOLVE_IN_ROOT`, and its last component is never followed, so neither `..`,
/// an absolute link nor a link that an earlier entry planted leads outside. Not for several threads at once.
package struct TreeWriter {
    /// What an entry carries beside its content.
    package struct Attributes: Sendable {
        /// Permission, set-id and sticky bits.
        package var mode: UInt32
        package var user: UInt32
        package var group: UInt32
        package var modified: (seconds: Int, nanoseconds: Int)
        /// Extended attributes by full name.
        package var extended: [(name: String, value: [UInt8])]

        package init(
            mode: UInt32,
            user: UInt32 = 0,
            group: UInt32 = 0,
            modified: (seconds: Int, nanoseconds: Int) = (0, 0),
            extended: [(name: String, value: [UInt8])] = []
        ) {
            self.mode = mode
            self.user = user
            self.group = group
            self.modified = modified
            self.extended = extended
        }
    }

    private let root: Descriptor
    private var lastParent: (path: String, directory: Descriptor)?
    /// Filling a directory changes its time, so times of directories are set at the end.
    private var directoryTimes: [(path: String, modified: (seconds: Int, nanoseconds: Int))] = []

    /// Writes below an existing directory.
    package init(root path: String) throws(SyscallError) {
        self.root = try Descriptor(path: path, [.directory])
    }

    /// A directory; one that exists keeps its content and gets the attributes.
    package mutating func directory(_ path: String, _ attributes: Attributes) throws(SyscallError) {
        guard let (parent, name) = try self.place(path) else { return try self.apply(attributes, to: self.root) }
        if mkdirat(parent.number, name, 0o700) != 0 {
            guard Glibc.errno == EEXIST else { throw Self.error("mkdirat", path) }
            if (try? Descriptor(in: parent, name: name, [.directory, .noFollow])) == nil {
                try Files.removeTree(named: name, in: parent)
                guard mkdirat(parent.number, name, 0o700) == 0 else { throw Self.error("mkdirat", path) }
            }
        }
        try self.apply(attributes, to: try Descriptor(in: parent, name: name, [.directory, .noFollow]))
        self.directoryTimes.append((path, attributes.modified))
    }

    /// A new empty file, open for writing; `finish` gives it its attributes.
    package mutating func file(_ path: String) throws(SyscallError) -> Descriptor {
        guard let (parent, name) = try self.place(path) else {
            throw SyscallError(call: "openat", object: path, errno: EISDIR)
        }
        try Files.removeTree(named: name, in: parent)
        return try Descriptor(in: parent, name: name, [.writeOnly, .create, .exclusive, .noFollow])
    }

    /// Sets the attributes of a written file.
    package func finish(_ file: Descriptor, _ attributes: Attributes) throws(SyscallError) {
        try self.apply(attributes, to: file)
        let times = Self.times(attributes.modified)
        guard futimens(file.number, times) == 0 else { throw Self.error("futimens", "") }
    }

    /// A symbolic link, whatever it points to.
    package mutating func symbolicLink(
        _ path: String,
        to target: String,
        _ attributes: Attributes
    ) throws(SyscallError) {
        guard let (parent, name) = try self.place(path) else { return }
        try Files.removeTree(named: name, in: parent)
        guard symlinkat(target, parent.number, name) == 0 else { throw Self.error("symlinkat", path) }
        try self.apply(attributes, toName: name, in: parent, path, changesMode: false)
    }

    /// Another name of a file that an earlier entry made.
    package mutating func hardLink(_ path: String, to target: String) throws(SyscallError) {
        guard let (parent, name) = try self.place(path) else { return }
        guard let (targetParent, targetName) = try self.place(target, creates: false) else {
            throw SyscallError(call: "linkat", object: target, errno: EPERM)
        }
        try Files.removeTree(named: name, in: parent)
        guard linkat(targetParent.number, targetName, parent.number, name, 0) == 0 else {
            throw Self.error("linkat", target)
        }
    }

    /// A device, named pipe or socket; `mode` holds the type.
    package mutating func node(
        _ path: String,
        mode: UInt32,
        device: (major: UInt32, minor: UInt32),
        _ attributes: Attributes
    ) throws(SyscallError) {
        guard let (parent, name) = try self.place(path) else { return }
        try Files.removeTree(named: name, in: parent)
        try checked(martlet_make_node(parent.number, name, mode, device.major, device.minor), "mknodat", path)
        try self.apply(attributes, toName: name, in: parent, path, changesMode: true)
    }

    /// Overlayfs' mark that a name of a lower layer is gone: a character device 0:0.
    package mutating func whiteout(_ path: String) throws(SyscallError) {
        guard let (parent, name) = try self.place(path) else { return }
        try Files.removeTree(named: name, in: parent)
        try checked(martlet_make_node(parent.number, name, S_IFCHR, 0, 0), "mknodat", path)
    }

    /// Overlayfs' mark that a directory shows nothing of the lower layers.
    package mutating func opaque(_ path: String) throws(SyscallError) {
        let directory = try self.open(path)
        try checked(martlet_set_attribute(directory.number, "trusted.overlay.opaque", "y", 1), "fsetxattr", path)
    }

    /// Sets the times of directories, innermost first, and makes everything durable.
    package mutating func finishAll() throws(SyscallError) {
        for (path, modified) in self.directoryTimes.reversed() {
            // A later entry may have put something else there.
            guard let directory = try? Descriptor(inRoot: self.root, path: path, [.directory, .noFollow]) else {
                continue
            }
            let times = Self.times(modified)
            guard futimens(directory.number, times) == 0 else { throw Self.error("futimens", path) }
        }
        try self.root.syncFileSystem()
    }

    // MARK: places

    /// The parent directory, opened, and the last component; nil for the root itself.
    private mutating func place(
        _ path: String,
        creates: Bool = true
    ) throws(SyscallError) -> (Descriptor, String)? {
        let parts = path.split(separator: "/").filter { $0 != "." }
        guard !parts.contains("..") else { throw SyscallError(call: "openat2", object: path, errno: EXDEV) }
        guard let name = parts.last else { return nil }
        let parent = parts.dropLast().joined(separator: "/")
        if let last = self.lastParent, last.path == parent { return (last.directory, String(name)) }
        let directory = creates ? try self.open(parent) : try self.existing(parent)
        self.lastParent = (parent, directory)
        return (directory, String(name))
    }

    private func existing(_ path: String) throws(SyscallError) -> Descriptor {
        path.isEmpty ? self.root : try Descriptor(inRoot: self.root, path: path, [.directory])
    }

    /// Opens a directory, making what is missing.
    private func open(_ path: String) throws(SyscallError) -> Descriptor {
        do throws(SyscallError) {
            return try self.existing(path)
        } catch {
            guard error.isNotFound || error.errno == ENOTDIR else { throw error }
        }
        let above = try self.open(path.contains("/") ? Files.parent(path) : "")
        let name = String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
        if mkdirat(above.number, name, 0o755) != 0 {
            guard Glibc.errno == EEXIST else { throw Self.error("mkdirat", path) }
            // A file or a dangling link is where a directory must be.
            try Files.removeTree(named: name, in: above)
            guard mkdirat(above.number, name, 0o755) == 0 else { throw Self.error("mkdirat", path) }
        }
        return try Descriptor(in: above, name: name, [.directory, .noFollow])
    }

    // MARK: attributes

    private func apply(_ attributes: Attributes, to file: Descriptor) throws(SyscallError) {
        // In this order: a change of owner clears set-id bits and file capabilities.
        guard fchown(file.number, attributes.user, attributes.group) == 0 else { throw Self.error("fchown", "") }
        guard fchmod(file.number, attributes.mode) == 0 else { throw Self.error("fchmod", "") }
        for (name, value) in attributes.extended {
            let result = martlet_set_attribute(file.number, name, value, value.count)
            if result != -EOPNOTSUPP { try checked(result, "fsetxattr", name) }
        }
    }

    private func apply(
        _ attributes: Attributes,
        toName name: String,
        in parent: Descriptor,
        _ path: String,
        changesMode: Bool
    ) throws(SyscallError) {
        guard fchownat(parent.number, name, attributes.user, attributes.group, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw Self.error("fchownat", path)
        }
        if changesMode, fchmodat(parent.number, name, attributes.mode, 0) != 0 { throw Self.error("fchmodat", path) }
        for (key, value) in attributes.extended {
            _ = martlet_set_link_attribute("/proc/self/fd/\(parent.number)/\(name)", key, value, value.count)
        }
        let times = Self.times(attributes.modified)
        guard utimensat(parent.number, name, times, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw Self.error("utimensat", path)
        }
    }

    private static func times(_ modified: (seconds: Int, nanoseconds: Int)) -> [timespec] {
        let time = timespec(tv_sec: modified.seconds, tv_nsec: modified.nanoseconds)
        return [time, time]
    }

    private static func error(_ call: String, _ object: String) -> SyscallError {
        SyscallError(call: call, object: object, errno: Glibc.errno)
    }
}
