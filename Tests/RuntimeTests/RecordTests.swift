import Core
import Linux
import TestSupport
import Testing
import Wire

@testable import Runtime

@Suite struct RecordTests {
    private func scratch() throws -> RuntimePaths {
        let path = "/tmp/martlet-records-\(RandomID.make().prefix(12))"
        return RuntimePaths(RuntimeConfiguration(root: path, state: path + "/state"))
    }

    private func sandbox(_ id: String, _ name: String) -> SandboxRecord {
        let config = CRI.PodSandboxConfig { $0.metadata = CRI.PodSandboxMetadata { $0.name = name } }
        return SandboxRecord(id: id, configuration: config, runtimeHandler: "", createdAt: 1, cgroupParent: "/g")
    }

    @Test func recordsSurviveARestart() throws {
        let paths = try self.scratch()
        defer { try? Files.removeTree(paths.root) }
        let store = try RecordStore(paths: paths)
        #expect(try store.insert(self.sandbox("a1", "one")) { _ in false } == nil)
        try store.updateSandbox("a1") { $0.isReady = true }
        let again = try RecordStore(paths: paths)
        #expect(again.sandbox("a1")?.isReady == true)
        #expect(again.sandbox("a1")?.config.metadata.name == "one")
        try again.removeSandbox("a1")
        #expect(try RecordStore(paths: paths).sandboxes.isEmpty)
    }

    @Test func aConflictAnswersWhatIsThere() throws {
        let paths = try self.scratch()
        defer { try? Files.removeTree(paths.root) }
        let store = try RecordStore(paths: paths)
        _ = try store.insert(self.sandbox("a1", "one")) { _ in false }
        let found = try store.insert(self.sandbox("b2", "one")) { $0.config.metadata.name == "one" }
        #expect(found?.id == "a1")
        #expect(store.sandbox("b2") == nil)
    }

    @Test func aDamagedRecordIsNoRecord() throws {
        let paths = try self.scratch()
        defer { try? Files.removeTree(paths.root) }
        try Files.makeDirectories(paths.sandboxRecords + "/x")
        try Files.write(Array("{\"id\":".utf8), to: paths.sandboxRecord("x"))
        #expect(try RecordStore(paths: paths).sandboxes.isEmpty)
    }

    @Test func idsMayBeShortenedWhileUnambiguous() throws {
        let paths = try self.scratch()
        defer { try? Files.removeTree(paths.root) }
        let store = try RecordStore(paths: paths)
        for id in ["abc1", "abd2"] { _ = try store.insert(self.sandbox(id, id)) { _ in false } }
        #expect(store.sandboxID("abc") == "abc1")
        #expect(store.sandboxID("ab") == nil)
        #expect(store.sandboxID("") == nil)
        #expect(store.sandboxID("abd2") == "abd2")
    }

    @Test func operationsOnOneKeyDoNotOverlap() async throws {
        let operations = SerialOperations()
        let log = RecordingSystemCalls()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try await operations.run("key") {
                        try log.unmount("begin \(number)")
                        await Task.yield()
                        try log.unmount("end \(number)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let calls = log.calls
        #expect(calls.count == 16)
        for index in stride(from: 0, to: 16, by: 2) {
            #expect(calls[index].dropFirst(14) == calls[index + 1].dropFirst(12))
        }
    }
}
