internal import Linux
internal import Synchronization

/// The records of sandboxes and containers: in memory for every call, in files for the next start.
///
/// A file is replaced by rename, so that a runtime that is killed at any instant finds the old record or the new. Power
/// loss may lose the latest changes; but then nothing runs any more that they would be needed for.
final class RecordStore: Sendable {
    private struct Tables {
        var sandboxes: [String: SandboxRecord] = [:]
        var containers: [String: ContainerRecord] = [:]
    }

    private let paths: RuntimePaths
    private let tables = Mutex(Tables())

    /// Reads what is on disk; a record that cannot be read is left for the caller to clean up.
    init(paths: RuntimePaths) throws {
        self.paths = paths
        try Files.makeDirectories(paths.sandboxRecords, mode: 0o700)
        try Files.makeDirectories(paths.containerRecords, mode: 0o711)
        var tables = Tables()
        for id in try Files.names(in: paths.sandboxRecords) {
            tables.sandboxes[id] = try? JSONFile.read(SandboxRecord.self, at: paths.sandboxRecord(id))
        }
        for id in try Files.names(in: paths.containerRecords) {
            tables.containers[id] = try? JSONFile.read(ContainerRecord.self, at: paths.containerRecord(id))
        }
        self.tables.withLock { $0 = tables }
    }

    // MARK: sandboxes

    var sandboxes: [SandboxRecord] {
        self.tables.withLock { $0.sandboxes.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) } }
    }

    func sandbox(_ id: String) -> SandboxRecord? { self.tables.withLock { $0.sandboxes[id] } }

    /// Adds a record, unless one is there that `conflicts`; then answers that one.
    func insert(_ record: SandboxRecord, unless conflicts: (SandboxRecord) -> Bool) throws -> SandboxRecord? {
        let found = self.tables.withLock { tables -> SandboxRecord? in
            if let found = tables.sandboxes.values.first(where: conflicts) { return found }
            tables.sandboxes[record.id] = record
            return nil
        }
        if found == nil {
            try Files.makeDirectories("\(self.paths.sandboxRecords)/\(record.id)", mode: 0o700)
            try JSONFile.write(record, to: self.paths.sandboxRecord(record.id), durable: false)
        }
        return found
    }

    @discardableResult
    func updateSandbox(_ id: String, _ change: (inout SandboxRecord) -> Void) throws -> SandboxRecord? {
        try self.tables.withLock { tables in
            guard var record = tables.sandboxes[id] else { return nil }
            change(&record)
            tables.sandboxes[id] = record
            try JSONFile.write(record, to: self.paths.sandboxRecord(id), durable: false)
            return record
        }
    }

    func removeSandbox(_ id: String) throws {
        try Files.removeTree("\(self.paths.sandboxRecords)/\(id)")
        self.tables.withLock { $0.sandboxes[id] = nil }
    }

    // MARK: containers

    var containers: [ContainerRecord] {
        self.tables.withLock { $0.containers.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) } }
    }

    func containers(ofSandbox id: String) -> [ContainerRecord] { self.containers.filter { $0.sandboxID == id } }

    func container(_ id: String) -> ContainerRecord? { self.tables.withLock { $0.containers[id] } }

    /// Adds a record, unless one is there that `conflicts`; then answers that one.
    func insert(_ record: ContainerRecord, unless conflicts: (ContainerRecord) -> Bool) throws -> ContainerRecord? {
        let found = self.tables.withLock { tables -> ContainerRecord? in
            if let found = tables.containers.values.first(where: conflicts) { return found }
            tables.containers[record.id] = record
            return nil
        }
        if found == nil {
            try Files.makeDirectories(self.paths.containerFiles(record.id), mode: 0o711)
            try JSONFile.write(record, to: self.paths.containerRecord(record.id), durable: false)
        }
        return found
    }

    @discardableResult
    func updateContainer(_ id: String, _ change: (inout ContainerRecord) -> Void) throws -> ContainerRecord? {
        try self.tables.withLock { tables in
            guard var record = tables.containers[id] else { return nil }
            change(&record)
            tables.containers[id] = record
            try JSONFile.write(record, to: self.paths.containerRecord(id), durable: false)
            return record
        }
    }

    func removeContainer(_ id: String) throws {
        try Files.removeTree(self.paths.containerFiles(id))
        self.tables.withLock { $0.containers[id] = nil }
    }

    /// Records that match an id or, as clients shorten it, its unambiguous start.
    func containerID(_ prefix: String) -> String? {
        self.tables.withLock { Self.resolve(prefix, $0.containers.keys) }
    }

    func sandboxID(_ prefix: String) -> String? {
        self.tables.withLock { Self.resolve(prefix, $0.sandboxes.keys) }
    }

    private static func resolve(_ prefix: String, _ ids: some Collection<String>) -> String? {
        if ids.contains(prefix) { return prefix }
        guard !prefix.isEmpty else { return nil }
        let found = ids.filter { $0.hasPrefix(prefix) }
        return found.count == 1 ? found.first : nil
    }
}
