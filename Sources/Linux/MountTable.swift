/// The mounts that a process sees, from `/proc/<pid>/mountinfo` (proc(5)).
package struct MountTable: Sendable {
    /// One mount.
    package struct Entry: Hashable, Sendable {
        /// The directory of the file system that is mounted.
        package var root: String
        package var target: String
        /// As in `mount -t`.
        package var type: String
        package var source: String
        /// Options of this mount.
        package var options: [String]
        /// Options of the file system, which name the controllers of a cgroup v1 hierarchy.
        package var superOptions: [String]
        /// The peer group that it shares mounts with.
        package var isShared: Bool
    }

    /// In the order of mounting, as the kernel lists them.
    package var entries: [Entry]

    package init(entries: [Entry]) { self.entries = entries }

    /// Lines that do not have the documented shape are skipped: the kernel writes none.
    package init(parsing text: [UInt8]) {
        let lines = text.split(separator: UInt8(ascii: "\n"))
        self.entries = lines.compactMap { Self.entry(String(decoding: $0, as: UTF8.self)) }
    }

    /// The mounts at or below a directory, deepest last.
    package func entries(below directory: String) -> [Entry] {
        self.entries.filter { $0.target == directory || $0.target.hasPrefix(directory + "/") }
    }

    /// `36 35 98:0 /root /target rw,noatime shared:1 - ext3 /dev/root rw,errors=continue`
    private static func entry(_ line: String) -> Entry? {
        let fields = line.split(separator: " ").map(String.init)
        guard let dash = fields.firstIndex(of: "-"), dash >= 6, fields.count >= dash + 3 else { return nil }
        return Entry(
            root: Self.unescaped(fields[3]),
            target: Self.unescaped(fields[4]),
            type: fields[dash + 1],
            source: Self.unescaped(fields[dash + 2]),
            options: fields[5].split(separator: ",").map(String.init),
            superOptions: fields.count > dash + 3 ? fields[dash + 3].split(separator: ",").map(String.init) : [],
            isShared: fields[6..<dash].contains { $0.hasPrefix("shared:") }
        )
    }

    /// Space, tab, newline and backslash are written as a backslash and three octal digits.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let digits = bytes[(index + 1)...].prefix(3)
            let isOctal =
                digits.count == 3 && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
            if bytes[index] == UInt8(ascii: "\\"), isOctal {
                let value = digits.reduce(UInt16(0)) { $0 &* 8 &+ UInt16($1 &- UInt8(ascii: "0")) }
                result.append(UInt8(truncatingIfNeeded: value))
                index += 4
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
