internal import Glibc
internal import Linux

/// What a hostPath volume says must be there, checked and, where it says so, made.
enum HostPathCheck {
    static func prepare(_ path: String, type: String) throws(OperationError) {
        do throws(SyscallError) {
            if type == "DirectoryOrCreate", !Files.exists(path) {
                try Files.makeDirectories(path)
            }
            if type == "FileOrCreate", !Files.exists(path) { try Files.write([], to: path) }
        } catch {
            throw OperationError("hostPath \(path) cannot be made: \(error)")
        }
        let wanted: (mode: mode_t, words: String)
        switch type {
        case "Directory", "DirectoryOrCreate": wanted = (S_IFDIR, "a directory")
        case "File", "FileOrCreate": wanted = (S_IFREG, "a file")
        case "Socket": wanted = (S_IFSOCK, "a socket file")
        case "CharDevice": wanted = (S_IFCHR, "a character device")
        case "BlockDevice": wanted = (S_IFBLK, "a block device")
        default: return
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == wanted.mode else {
            throw OperationError("hostPath type check failed: \(path) is not \(wanted.words)")
        }
    }
}
