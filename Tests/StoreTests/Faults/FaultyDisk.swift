import Foundation

/// What a process has below one directory, on a disk that a test can make slow or broken.
///
/// A library that is loaded before libc stands between the process and the calls that write and sync. What it does is
/// read from a file at each call, so that a test can change it while the process runs.
final class FaultyDisk: Sendable {
    struct Failure: Error {
        var output: String
    }

    /// What becomes of what is written.
    enum Condition: Sendable {
        /// All is well.
        case healthy
        /// Each sync takes so long.
        case slow(milliseconds: Int)
        /// Syncs fail with EIO. What was written before may be gone or not, and nobody can tell.
        case failingSyncs
        /// Writes fail with EIO.
        case failingWrites

        fileprivate var text: String {
            switch self {
            case .healthy: ""
            case .slow(let milliseconds): "d\(milliseconds)"
            case .failingSyncs: "s"
            case .failingWrites: "w"
            }
        }
    }

    private static let compilers = ["/usr/bin/cc", "/usr/bin/clang", "/opt/swift/usr/bin/clang"]
    private static var compiler: String? { Self.compilers.first { FileManager.default.isExecutableFile(atPath: $0) } }
    /// Why there can be none here; nil when there can.
    static var obstacle: String? { Self.compiler == nil ? "there is no C compiler at \(Self.compilers)" : nil }

    private let path: String
    private let directory: TemporaryDirectory
    private var library: String { self.directory.path + "/faults.so" }
    private var control: String { self.directory.path + "/condition" }
    /// Where the process writes its errors.
    var log: String { self.directory.path + "/log" }

    /// A disk that is healthy for now, for what lies below `path`.
    init(below path: String) throws {
        self.path = path
        self.directory = try TemporaryDirectory()
        let source = self.directory.path + "/faults.c"
        try Self.source.write(toFile: source, atomically: true, encoding: .utf8)
        try self.compile(source)
        try self.become(.healthy)
        guard FileManager.default.createFile(atPath: self.log, contents: nil) else {
            throw Failure(output: "cannot make \(self.log)")
        }
    }

    /// What puts the library into a process.
    var environment: [String: String] {
        ["LD_PRELOAD": self.library, "FAULTY_DISK_CONDITION": self.control, "FAULTY_DISK_PATH": self.path]
    }

    /// Changes what becomes of what is written from the next call on.
    func become(_ condition: Condition) throws {
        // Replaced as a whole, so that no call reads half of it.
        try condition.text.write(toFile: self.control, atomically: true, encoding: .utf8)
    }

    /// What the process said so far.
    func said() throws -> String { try String(contentsOfFile: self.log, encoding: .utf8) }

    private func compile(_ source: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.compiler ?? "")
        process.arguments = ["-shared", "-fPIC", "-O1", "-o", self.library, source, "-ldl"]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(output: text) }
    }

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <sys/types.h>
        #include <sys/uio.h>
        #include <time.h>
        #include <unistd.h>

        /* Whether the call is to fail; waits first where it is to be slow. */
        static int is_failing(int file, char kind) {
            const char *condition = getenv("FAULTY_DISK_CONDITION"), *below = getenv("FAULTY_DISK_PATH");
            char link[64], path[4096], text[16] = {0};
            if (!condition || !below) return 0;
            snprintf(link, sizeof link, "/proc/self/fd/%d", file);
            ssize_t count = readlink(link, path, sizeof path - 1);
            if (count < 0) return 0;
            path[count] = 0;
            if (strncmp(path, below, strlen(below)) != 0) return 0;
            int control = open(condition, O_RDONLY | O_CLOEXEC);
            if (control < 0) return 0;
            count = read(control, text, sizeof text - 1);
            close(control);
            if (count <= 0) return 0;
            if (text[0] == 'd' && kind == 's') {
                long milliseconds = atol(text + 1);
                struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000};
                nanosleep(&pause, NULL);
            }
            return text[0] == kind;
        }

        #define FAULTY(result, name, kind, parameters, arguments)                            \\
            result name parameters {                                                         \\
                static result (*real) parameters;                                            \\
                if (!real) real = (result(*) parameters)dlsym(RTLD_NEXT, #name);             \\
                if (is_failing(file, kind)) { errno = EIO; return -1; }                      \\
                return real arguments;                                                       \\
            }

        FAULTY(int, fsync, 's', (int file), (file))
        FAULTY(int, fdatasync, 's', (int file), (file))
        FAULTY(ssize_t, write, 'w', (int file, const void *bytes, size_t count), (file, bytes, count))
        FAULTY(ssize_t, writev, 'w', (int file, const struct iovec *parts, int count), (file, parts, count))
        FAULTY(ssize_t, pwrite, 'w', (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
        FAULTY(ssize_t, pwrite64, 'w', (int file, const void *bytes, size_t count, off64_t at),
            (file, bytes, count, at))
        FAULTY(ssize_t, pwritev, 'w', (int file, const struct iovec *parts, int count, off_t at),
            (file, parts, count, at))
        """
}
