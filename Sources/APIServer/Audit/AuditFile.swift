internal import Core
internal import Foundation
internal import KubernetesAPI
internal import Synchronization

/// A log file that is put aside when it has grown too large. State: `Mutex`, though one thread alone writes.
final class AuditFile: Sendable {
    /// When a file is put aside, and when one that was is deleted.
    struct Rotation: Hashable, Sendable {
        /// 0: never.
        var sizeBytesMax = 100 << 20
        /// 0: any number.
        var backupsMax = 0
        /// 0: any age.
        var ageDaysMax = 0
    }

    private struct State {
        var handle: FileHandle?
        var sizeBytes = 0
    }

    private let path: String
    private let rotation: Rotation
    private let clock: any WallClock
    private let state = Mutex(State())

    /// - Parameter path: "-" for standard output.
    init(path: String, rotation: Rotation, clock: any WallClock) {
        self.path = path
        self.rotation = rotation
        self.clock = clock
    }

    func append(_ line: [UInt8]) throws {
        try self.state.withLock { state in
            if self.path == "-" { return try FileHandle.standardOutput.write(contentsOf: line) }
            if state.handle == nil { try self.open(&state) }
            if self.rotation.sizeBytesMax > 0, state.sizeBytes > 0,
                state.sizeBytes + line.count > self.rotation.sizeBytesMax
            {
                try self.rotate(&state)
            }
            try state.handle?.write(contentsOf: line)
            state.sizeBytes += line.count
        }
    }

    private func open(_ state: inout State) throws {
        let files = FileManager.default
        let directory = (self.path as NSString).deletingLastPathComponent
        if !directory.isEmpty { try files.createDirectory(atPath: directory, withIntermediateDirectories: true) }
        // What is in it concerns administrators alone.
        if !files.fileExists(atPath: self.path) {
            guard files.createFile(atPath: self.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                throw AuditError(description: "audit log: \(self.path) cannot be made")
            }
        }
        guard let handle = FileHandle(forWritingAtPath: self.path) else {
            throw AuditError(description: "audit log: \(self.path) cannot be written")
        }
        state.sizeBytes = Int((try? handle.seekToEnd()) ?? 0)
        state.handle = handle
    }

    private func rotate(_ state: inout State) throws {
        try state.handle?.close()
        state.handle = nil
        try FileManager.default.moveItem(atPath: self.path, toPath: self.backupPath())
        try self.open(&state)
        self.prune()
    }

    /// `audit.log` becomes `audit-2024-01-02T03-04-05.678.log`, as the original's files do.
    private func backupPath() -> String {
        let now = self.clock.now()
        let text = TimeText.encode(seconds: now.secondsSinceEpoch).dropLast().replacing(":", with: "-")
        let millis = String(Int(now.nanosecondOfSecond) / 1_000_000 + 1_000).dropFirst()
        let (stem, suffix) = self.name
        return "\(stem)-\(text).\(millis)\(suffix)"
    }

    private var name: (stem: String, suffix: String) {
        let path = self.path as NSString
        let suffix = path.pathExtension
        return (path.deletingPathExtension, suffix.isEmpty ? "" : "." + suffix)
    }

    /// Deletes the backups that are too many or too old.
    private func prune() {
        let files = FileManager.default
        let directory = (self.path as NSString).deletingLastPathComponent
        let prefix = ((self.name.stem as NSString).lastPathComponent) + "-"
        let names = (try? files.contentsOfDirectory(atPath: directory.isEmpty ? "." : directory)) ?? []
        let backups = names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(self.name.suffix) }.sorted(by: >)
        let oldest = self.clock.now() - .seconds(86_400 * self.rotation.ageDaysMax)
        let limit = TimeText.encode(seconds: oldest.secondsSinceEpoch).dropLast().replacing(":", with: "-")
        for (index, name) in backups.enumerated() {
            let isTooMany = self.rotation.backupsMax > 0 && index >= self.rotation.backupsMax
            let isTooOld = self.rotation.ageDaysMax > 0 && name.dropFirst(prefix.count) < limit
            guard isTooMany || isTooOld else { continue }
            try? files.removeItem(atPath: (directory as NSString).appendingPathComponent(name))
        }
    }
}
