import Core
import Foundation
import Logging
import Testing

@testable import APIServer

/// The files of the request log.
struct AuditFileTests {
    private struct FixedClock: WallClock {
        func now() -> Instant { Instant(nanosecondsSinceEpoch: 1_700_000_000_123_000_000) }
    }

    private func withDirectory(_ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    @Test func fullFilesArePutAside() async throws {
        try await self.withDirectory { directory in
            for old in ["audit-2001-01-01T00-00-00.000.log", "audit-2023-11-14T00-00-00.000.log", "other.log"] {
                #expect(FileManager.default.createFile(atPath: directory + "/" + old, contents: nil))
            }
            let rotation = AuditFile.Rotation(sizeBytesMax: 25, backupsMax: 2, ageDaysMax: 30)
            let file = AuditFile(path: directory + "/audit.log", rotation: rotation, clock: FixedClock())
            for _ in 0..<3 { try file.append(Array("0123456789\n".utf8)) }
            let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            #expect(
                names == [
                    "audit-2023-11-14T00-00-00.000.log", "audit-2023-11-14T22-13-20.123.log", "audit.log", "other.log",
                ]
            )
            let aside = try String(contentsOfFile: directory + "/" + names[1], encoding: .utf8)
            #expect(aside == "0123456789\n0123456789\n")
        }
    }

    /// A pipe that nobody reads is a disk that stalls: writers go on, and what does not fit is counted as lost.
    @Test func aStalledDiskHoldsNobodyUp() async throws {
        try await self.withDirectory { directory in
            let path = directory + "/pipe"
            #expect(mkfifo(path, 0o600) == 0)
            let reader = open(path, O_RDWR)
            let file = AuditFile(path: path, rotation: AuditFile.Rotation(sizeBytesMax: 0), clock: FixedClock())
            let log = AuditLog(file, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let line = [UInt8](repeating: 0x61, count: 1 << 20)
            for _ in 0..<70 { log.write(line) }
            #expect(log.counts.dropped >= 5)
            // The reader comes back, and all that was kept arrives.
            let kept = 70 - log.counts.dropped
            var rest = kept << 20
            var buffer = [UInt8](repeating: 0, count: 1 << 20)
            while rest > 0 {
                let count = read(reader, &buffer, buffer.count)
                guard count > 0 else { break }
                rest -= count
            }
            await log.flush()
            #expect(log.counts.written == kept)
            close(reader)
        }
    }
}
