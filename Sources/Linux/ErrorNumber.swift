internal import Glibc

/// The `errno` values that callers tell apart.
package enum ErrorNumber {
    package static let noEntry: Int32 = ENOENT
    package static let exists: Int32 = EEXIST
    package static let again: Int32 = EAGAIN
    package static let interrupted: Int32 = EINTR
    package static let invalid: Int32 = EINVAL
    package static let notSupported: Int32 = EOPNOTSUPP
    package static let noProcess: Int32 = ESRCH
    package static let noChild: Int32 = ECHILD
    package static let noSpace: Int32 = ENOSPC
    package static let busy: Int32 = EBUSY
    package static let notDirectory: Int32 = ENOTDIR
    package static let isDirectory: Int32 = EISDIR
    package static let notEmpty: Int32 = ENOTEMPTY
    package static let brokenPipe: Int32 = EPIPE
    package static let notPermitted: Int32 = EPERM
    package static let noDevice: Int32 = ENXIO
    package static let inputOutput: Int32 = EIO
    package static let protocolError: Int32 = EPROTO
    package static let loop: Int32 = ELOOP

    /// The system's text for a number; thread-safe.
    package static func text(_ number: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer -> String in
            guard let start = buffer.baseAddress else { return "error" }
            return strerror_r(number, start, buffer.count) == 0 ? String(cString: start) : "error"
        }
    }
}
