internal import Identity

/// What is mounted, as the kernel tells.
enum MountTable {
    /// The places mounted at or below `directories`, the innermost and latest first.
    static func paths(below directories: [String]) throws -> [String] {
        Self.paths(below: directories, in: try KeyFile.read("/proc/self/mountinfo") ?? "")
    }

    static func paths(below directories: [String], in text: String) -> [String] {
        let paths = text.split(separator: "\n").compactMap { line -> String? in
            let fields = line.split(separator: " ")
            return fields.count > 4 ? Self.unescaped(fields[4]) : nil
        }
        return paths.filter { path in
            directories.contains { path == $0 || path.hasPrefix($0 + "/") }
        }.reversed()
    }

    /// The kernel writes blanks and backslashes as three octal digits.
    private static func unescaped(_ field: Substring) -> String {
        var result: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                result.append(value)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
