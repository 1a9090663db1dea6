internal import Glibc

/// Why something could not be stored or read back.
package struct StorageError: Error, Sendable {
    /// The kind of failure.
    package enum Code: String, Sendable, CaseIterable {
        /// The operating system refused or failed a call.
        case inputOutput
        /// What is on disk is not what was written.
        case corrupt
        /// Another process uses the directory.
        case locked
        /// The disk, or the space that the state may take, is full.
        case full
    }

    /// The kind of failure.
    package var code: Code
    /// What failed on which file, and the system's reason where it gave one.
    package var message: String
    /// The system's error number, or 0.
    package var errno: Int32

    /// A failure, described; the text for `errno` is added.
    package init(_ code: Code, _ message: String, errno: Int32 = 0) {
        self.code = code
        self.message = errno > 0 ? "\(message): \(String(cString: strerror(errno)))" : message
        self.errno = errno
    }

    /// Damage found in a file.
    static func corrupt(_ file: String, at offset: Int, _ reason: String) -> StorageError {
        StorageError(.corrupt, "\(file) at offset \(offset): \(reason)")
    }
}

extension StorageError: CustomStringConvertible {
    package var description: String { self.message }
}
