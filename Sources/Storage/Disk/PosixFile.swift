internal import Glibc

/// A file of the real file system.
final class PosixFile: DiskFile {
    private let descriptor: Int32
    private let path: String

    init(takingOwnershipOf descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        close(self.descriptor)
    }

    func size() throws(StorageError) -> Int {
        var status = stat()
        guard fstat(self.descriptor, &status) == 0 else { throw self.failure("examine") }
        return Int(status.st_size)
    }

    func read(at offset: Int, count: Int) throws(StorageError) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while initialized < count, let base = buffer.baseAddress {
                let result = pread(
                    self.descriptor,
                    base + initialized,
                    count - initialized,
                    off_t(offset + initialized)
                )
                if result < 0 && errno == EINTR { continue }
                failed = result < 0
                guard result > 0 else { return }
                initialized += result
            }
        }
        if failed { throw self.failure("read") }
        return bytes
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(StorageError) {
        var written = 0
        while written < bytes.count {
            let result = bytes.withUnsafeBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return pwrite(self.descriptor, base + written, bytes.count - written, off_t(offset + written))
            }
            if result < 0 && errno == EINTR { continue }
            guard result > 0 else { throw self.failure("write") }
            written += result
        }
    }

    func allocate(_ size: Int) throws(StorageError) {
        let result = posix_fallocate(self.descriptor, 0, off_t(size))
        guard result == 0 else { throw self.failure("allocate", result) }
    }

    func sync() throws(StorageError) {
        guard fdatasync(self.descriptor) == 0 else { throw self.failure("sync") }
    }

    private func failure(_ call: String, _ number: Int32 = errno) -> StorageError {
        let code: StorageError.Code = number == ENOSPC || number == EDQUOT ? .full : .inputOutput
        return StorageError(code, "\(call) \(self.path)", errno: number)
    }
}
