internal import Glibc

/// Output of small programs that have no use for buffered streams.
package enum StandardStream {
    /// Writes all of it to standard output (1) or standard error (2); what cannot be written is lost.
    package static func write(_ bytes: [UInt8], to number: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = retried { rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) } }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
