internal import Foundation

/// What a process takes of the machine, read from /proc (proc(5)).
struct ProcessMeter {
    var pid: Int32

    /// The memory that the process has resident, and the part of that which is its own and not a file's, in bytes.
    func resident() -> (totalBytes: Int, anonymousBytes: Int) {
        (self.field("VmRSS", of: "status"), self.field("RssAnon", of: "status"))
    }

    /// The most that the process had resident since it began or `resetPeak()`, in bytes.
    func peakResidentBytes() -> Int {
        self.field("VmHWM", of: "status")
    }

    /// Makes the peak what is resident now (proc(5), clear_refs); another user's process keeps its own.
    func resetPeak() {
        guard let file = FileHandle(forWritingAtPath: "/proc/\(self.pid)/clear_refs") else { return }
        try? file.write(contentsOf: Data("5".utf8))
        try? file.close()
    }

    /// The process's share of memory, shared pages divided among those who share them, in bytes.
    func proportionalBytes() -> Int {
        self.field("Pss", of: "smaps_rollup")
    }

    /// User and system time so far.
    func processorTime() -> Duration {
        guard let text = self.read("stat"), let end = text.lastIndex(of: ")") else { return .zero }
        let fields = text[end...].split(separator: " ")
        // Fields 14 and 15, in clock ticks; the cut begins with field 2's closing bracket.
        guard fields.count > 13, let user = Int64(fields[12]), let system = Int64(fields[13]) else { return .zero }
        return .milliseconds((user + system) * 1000 / Int64(sysconf(Int32(_SC_CLK_TCK))))
    }

    /// The processes whose command lines contain all of some words.
    static func find(_ words: [String]) -> [Int32] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return entries.compactMap { Int32($0) }.filter { pid in
            guard let data = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") else { return false }
            let line = String(decoding: data, as: UTF8.self)
            return words.allSatisfy(line.contains)
        }.sorted()
    }

    private func read(_ file: String) -> String? {
        FileManager.default.contents(atPath: "/proc/\(self.pid)/\(file)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// A line `Name:  123 kB`, in bytes; 0 when the process is gone.
    private func field(_ name: String, of file: String) -> Int {
        guard let line = self.read(file)?.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }) else {
            return 0
        }
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        return words.count > 1 ? (Int(words[1]) ?? 0) * 1024 : 0
    }
}
