internal import CArchive
internal import Crypto

/// Reads an archive file entry by entry: tar under any compression that libarchive undoes, and hashes the uncompressed
/// stream on the way.
///
/// Two readers are chained: one undoes the compression, the other takes the tar apart; what passes between them is
/// hashed. Confined to the thread that made it.
final class ArchiveReader {
    /// One entry's header. Its content is read with `read` before the next is asked for.
    struct Entry {
        var path: String
        var kind: Kind
        var mode: UInt32
        var user: UInt32
        var group: UInt32
        var size: Int64
        var modified: (seconds: Int, nanoseconds: Int)
        var device: (major: UInt32, minor: UInt32)
        var extended: [(name: String, value: [UInt8])]
    }

    enum Kind: Equatable {
        case file, directory, fifo, characterDevice, blockDevice, socket
        case symbolicLink(String)
        case hardLink(String)
    }

    /// What libarchive's callbacks may touch.
    private final class Stage {
        let raw: OpaquePointer
        var hash = SHA256()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)

        init(raw: OpaquePointer) { self.raw = raw }

        deinit {
            archive_read_free(self.raw)
            self.buffer.deallocate()
        }

        func next() -> Int {
            let count = archive_read_data(self.raw, self.buffer.baseAddress, self.buffer.count)
            if count > 0 { self.hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: self.buffer[..<count])) }
            return count
        }
    }

    private let stage: Stage
    private let tar: OpaquePointer

    /// Opens an archive file.
    init(path: String) throws {
        guard let raw = archive_read_new(), let tar = archive_read_new() else {
            throw RuntimeError(.internal, "libarchive has no memory")
        }
        self.stage = Stage(raw: raw)
        self.tar = tar
        archive_read_support_filter_gzip(raw)
        archive_read_support_filter_zstd(raw)
        archive_read_support_filter_xz(raw)
        archive_read_support_filter_bzip2(raw)
        archive_read_support_format_raw(raw)
        archive_read_support_format_empty(raw)
        archive_read_support_format_tar(tar)
        archive_read_support_format_empty(tar)
        guard archive_read_open_filename(raw, path, 64 << 10) == ARCHIVE_OK else { throw Self.failure(raw, path) }
        var entry: OpaquePointer?
        let status = archive_read_next_header(raw, &entry)
        guard status == ARCHIVE_OK || status == ARCHIVE_EOF else { throw Self.failure(raw, path) }
        let context = Unmanaged.passUnretained(self.stage).toOpaque()
        let opened = archive_read_open(
            tar,
            context,
            nil,
            { archive, context, buffer in
                guard let context, let buffer else { return -1 }
                let stage = Unmanaged<Stage>.fromOpaque(context).takeUnretainedValue()
                let count = stage.next()
                if count < 0 { archive_set_error_text(archive, stage.raw) }
                buffer.pointee = UnsafeRawPointer(stage.buffer.baseAddress)
                return count
            },
            nil
        )
        guard opened == ARCHIVE_OK else { throw Self.failure(tar, path) }
    }

    deinit { archive_read_free(self.tar) }

    /// The next entry; nil at the end.
    func next() throws -> Entry? {
        var pointer: OpaquePointer?
        let status = archive_read_next_header(self.tar, &pointer)
        if status == ARCHIVE_EOF { return nil }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let pointer else {
            throw Self.failure(self.tar, "header")
        }
        return try Self.entry(pointer)
    }

    /// Some of the current entry's content; 0 at its end. Holes come as zeros.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = archive_read_data(self.tar, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw Self.failure(self.tar, "content") }
        return count
    }

    /// Reads what is left and answers the digest of the uncompressed stream.
    func finish() throws -> ImageDigest {
        while true {
            let count = self.stage.next()
            if count == 0 { return ImageDigest(self.stage.hash.finalize()) }
            guard count > 0 else { throw Self.failure(self.stage.raw, "end") }
        }
    }

    private static func entry(_ pointer: OpaquePointer) throws -> Entry {
        guard let path = Self.text(archive_entry_pathname(pointer)) else {
            throw RuntimeError(.corrupt, "archive entry has no usable name")
        }
        let type = UInt32(archive_entry_filetype(pointer))
        let kind: Kind
        if let target = Self.text(archive_entry_hardlink(pointer)) {
            kind = .hardLink(target)
        } else {
            switch type {
            case 0o100000: kind = .file
            case 0o040000: kind = .directory
            case 0o120000: kind = .symbolicLink(Self.text(archive_entry_symlink(pointer)) ?? "")
            case 0o020000: kind = .characterDevice
            case 0o060000: kind = .blockDevice
            case 0o010000: kind = .fifo
            case 0o140000: kind = .socket
            default: throw RuntimeError(.corrupt, "archive entry \(path) is of unknown type \(type)")
            }
        }
        return Entry(
            path: path,
            kind: kind,
            mode: UInt32(archive_entry_perm(pointer)),
            user: UInt32(truncatingIfNeeded: archive_entry_uid(pointer)),
            group: UInt32(truncatingIfNeeded: archive_entry_gid(pointer)),
            size: archive_entry_size(pointer),
            modified: (archive_entry_mtime(pointer), Int(archive_entry_mtime_nsec(pointer))),
            device: (
                UInt32(truncatingIfNeeded: archive_entry_rdevmajor(pointer)),
                UInt32(truncatingIfNeeded: archive_entry_rdevminor(pointer))
            ),
            extended: Self.extended(pointer)
        )
    }

    private static func extended(_ pointer: OpaquePointer) -> [(name: String, value: [UInt8])] {
        var result: [(name: String, value: [UInt8])] = []
        archive_entry_xattr_reset(pointer)
        var name: UnsafePointer<CChar>?
        var value: UnsafeRawPointer?
        var size = 0
        while archive_entry_xattr_next(pointer, &name, &value, &size) == ARCHIVE_OK {
            guard let text = Self.text(name) else { continue }
            result.append((text, Array(UnsafeRawBufferPointer(start: value, count: size))))
        }
        return result
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private static func failure(_ archive: OpaquePointer, _ what: String) -> RuntimeError {
        RuntimeError(.corrupt, "cannot read archive \(what): \(Self.text(archive_error_string(archive)) ?? "unknown")")
    }
}
