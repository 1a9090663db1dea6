/// One mount to make: what mount(2) needs.
package struct Mount: Hashable, Sendable {
    /// A device, a directory, or a word for file systems without one.
    package var source: String
    /// Where it goes.
    package var target: String
    /// The file system's type; empty for a bind mount or a change of propagation.
    package var type: String
    package var flags: MountFlags
    /// Options for the file system itself, comma-separated.
    package var data: String

    package init(source: String, target: String, type: String = "", flags: MountFlags = [], data: String = "") {
        self.source = source
        self.target = target
        self.type = type
        self.flags = flags
        self.data = data
    }

    /// Makes a mount from options as `mount -o`, OCI and containerd spell them.
    package init(source: String, target: String, type: String, options: [String]) {
        var flags: MountFlags = []
        var data: [String] = []
        for option in options {
            guard let meaning = MountFlags.option(option) else {
                data.append(option)
                continue
            }
            flags.formUnion(meaning.adding)
            flags.subtract(meaning.removing)
        }
        let isBind = flags.contains(.bind)
        self.init(
            source: source,
            target: target,
            type: isBind ? "" : type,
            flags: flags,
            data: data.joined(separator: ",")
        )
    }

    /// An overlay of read-only layers (lowest first) under a writable directory.
    package static func overlay(layers: [String], upper: String, work: String, target: String) -> Mount {
        let lower = layers.reversed().joined(separator: ":")
        return Mount(
            source: "overlay",
            target: target,
            type: "overlay",
            data: "lowerdir=\(lower),upperdir=\(upper),workdir=\(work)"
        )
    }
}
