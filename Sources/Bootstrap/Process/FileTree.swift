internal import Foundation

/// Directories with all that lies in them.
enum FileTree {
    /// Removes the directory, where there is one. Symbolic links are removed, not followed.
    static func remove(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.removeItem(atPath: path)
    }
}
