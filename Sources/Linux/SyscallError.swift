/// A system call that failed: which one, on what, and with which `errno`.
///
/// The name says what was attempted and the object what it was attempted on, so that the printed text is enough to
/// act on: `mount /run/martlet/netns/1f: permission denied (errno 1)`.
package struct SyscallError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The system call's name, as its manual page has it.
    package var call: String
    /// The path or other object of the call; empty when it had none.
    package var object: String
    /// The `errno` it failed with.
    package var errno: Int32

    /// Makes an error from a known number.
    package init(call: String, object: String = "", errno: Int32) {
        self.call = call
        self.object = object
        self.errno = errno
    }

    /// The call, its object and the system's text for the number.
    package var description: String {
        let subject = self.object.isEmpty ? self.call : "\(self.call) \(self.object)"
        return "\(subject): \(ErrorNumber.text(self.errno)) (errno \(self.errno))"
    }
}

extension SyscallError {
    /// Whether the object was not there.
    package var isNotFound: Bool { self.errno == ErrorNumber.noEntry }
    /// Whether the object was there already.
    package var isExisting: Bool { self.errno == ErrorNumber.exists }
    /// Whether the call would have had to wait.
    package var wouldBlock: Bool { self.errno == ErrorNumber.again }
}

/// Turns the C functions' convention (a value, or `-errno`) into Swift's.
@discardableResult
func checked(_ result: Int32, _ call: String, _ object: String = "") throws(SyscallError) -> Int32 {
    guard result < 0 else { return result }
    throw SyscallError(call: call, object: object, errno: -result)
}
