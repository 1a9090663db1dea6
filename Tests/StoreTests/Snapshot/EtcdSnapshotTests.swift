import Foundation
import Store
import Testing
import Transport

/// Snapshots between Martlet and the distribution's etcd, in both directions.
@Suite(
    .serialized,
    .enabled(if: Etcdctl.isInstalled && StoreKind.hasEtcd, "etcd and etcdctl are not installed in /usr/bin")
)
struct EtcdSnapshotTests {
    /// Fills a store with a history such as an API server leaves, through etcdctl and the client.
    private func fill(_ store: any KeyValueStore) async throws -> Int64 {
        let lease = try await store.grantLease(id: 0, timeToLive: 3_000)
        let other = try await store.grantLease(id: 77, timeToLive: 500)
        for number in 0..<300 {
            let key = Array("/registry/pods/default/pod-\(number % 60)".utf8)
            let value = [0x6B, 0x38, 0x73, 0x00] + Array("pod \(number)".utf8)
            _ = try await store.put(key, value, expectedModRevision: nil, lease: number % 7 == 0 ? lease.id : 0)
            if number % 11 == 3 { _ = try await store.delete(key, expectedModRevision: nil) }
        }
        let large = [UInt8](repeating: 0xA5, count: 1 << 20)
        _ = try await store.put(Array("/large".utf8), large, expectedModRevision: nil, lease: 0)
        _ = try await store.put(Array("/empty".utf8), [], expectedModRevision: nil, lease: other.id)
        let compacted = try await store.currentRevision() - 60
        try await store.compact(at: compacted)
        for number in 0..<20 {
            let key = Array("/registry/pods/default/pod-\(number)".utf8)
            _ = try await store.put(key, Array("late".utf8), expectedModRevision: nil, lease: 0)
        }
        return compacted
    }

    private func expectSame(_ left: any KeyValueStore, _ right: any KeyValueStore, from compacted: Int64) async throws {
        let revision = try await left.currentRevision()
        #expect(try await right.currentRevision() == revision)
        for revision in compacted...revision {
            let one = try await left.list(start: [0], end: [0], limit: 0, revision: revision)
            let other = try await right.list(start: [0], end: [0], limit: 0, revision: revision)
            #expect(one.values == other.values, "at revision \(revision)")
        }
        for store in [left, right] {
            await #expect(throws: StoreError.self) {
                _ = try await store.list(start: [0], end: [0], limit: 0, revision: compacted - 1)
            }
        }
    }

    private func expectSameAnswers(_ left: Etcdctl, _ right: Etcdctl, revisions: [Int64]) async throws {
        for revision in revisions {
            let options = ["endpoint", "hashkv", "--rev", "\(revision)", "-w", "json"]
            let one = try await left.run(arguments: options)
            let other = try await right.run(arguments: options)
            let hash = try #require(Self.number("hash", in: one.text), "\(one.text + one.errors)")
            #expect(Self.number("hash", in: other.text) == hash, "at revision \(revision)")
        }
        // The leases, and what is attached to them.
        let leases = try await left.run("lease", "list").text
        #expect(try await right.run("lease", "list").text == leases)
        #expect(leases.split(separator: "\n").count == 3)
        for id in leases.split(separator: "\n").dropFirst() {
            let one = try await left.run("lease", "timetolive", "--keys", String(id)).text
            let other = try await right.run("lease", "timetolive", "--keys", String(id)).text
            // etcd lists them in no order.
            #expect(try Self.attachedKeys(other) == Self.attachedKeys(one))
            let granted = try #require(one.range(of: "granted with TTL(")?.lowerBound)
            #expect(other.contains(one[granted...].prefix { $0 != ")" }))
        }
    }

    private static func attachedKeys(_ text: String) throws -> [Substring] {
        let start = try #require(text.range(of: "attached keys([")?.upperBound)
        let keys = text[start...].prefix { $0 != "]" }.split(separator: " ").sorted()
        #expect(!keys.isEmpty)
        return keys
    }

    private static func number(_ name: String, in text: String) -> Int? {
        guard let range = text.range(of: "\"\(name)\":") else { return nil }
        return Int(text[range.upperBound...].prefix { $0.isNumber })
    }

    private func withClient(_ port: Int, _ body: (EtcdStore) async throws -> Void) async throws {
        let store = try EtcdStore(endpoints: [.tcp(host: "127.0.0.1", port: port)], logger: silentLogger)
        try await ensuring({ try await body(store) }, then: { await store.shutdown() })
    }

    @Test func etcdTakesOurSnapshot() async throws {
        let directory = try TemporaryDirectory()
        try await withServedStore { port, member in
            let compacted = try await self.fill(member)
            let ours = Etcdctl(endpoint: "127.0.0.1:\(port)")
            let file = directory.path + "/snapshot.db"
            let saved = try await ours.run("snapshot", "save", file)
            #expect(saved.status == 0, "\(saved.errors)")
            let told = try await ours.run("snapshot", "status", file, "-w", "json")
            #expect(told.status == 0, "\(told.errors)")
            let status = try SnapshotStatus(path: file)
            #expect(Self.number("hash", in: told.text) == Int(status.hash))
            #expect(Self.number("revision", in: told.text) == Int(status.revision))
            #expect(Self.number("totalKey", in: told.text) == status.totalKeys)
            let revision = try await member.currentRevision()
            #expect(status.revision == revision)
            let data = directory.path + "/etcd"
            let restored = try await ours.run("snapshot", "restore", file, "--data-dir", data)
            #expect(restored.status == 0, "\(restored.errors)")
            let etcd = try await EtcdProcess.start(dataDirectory: data)
            try await ensuring(
                {
                    let theirs = Etcdctl(endpoint: "127.0.0.1:\(etcd.port)")
                    let current = try await member.currentRevision()
                    try await self.withClient(etcd.port) { try await self.expectSame(member, $0, from: compacted) }
                    try await self.expectSameAnswers(ours, theirs, revisions: [0, current, current - 1, compacted + 1])
                    // It goes on to work, deletes of whole pages among it.
                    #expect(try await theirs.run("put", "/after", "1").text == "OK\n")
                    #expect(try await theirs.run("compact", "\(current + 1)").status == 0)
                    #expect(try await theirs.run("defrag").status == 0)
                    #expect(try await theirs.run("get", "/after").text == "/after\n1\n")
                },
                then: { await etcd.stop() }
            )
        }
    }

    @Test func weTakeEtcdsSnapshot() async throws {
        let directory = try TemporaryDirectory()
        let etcd = try await EtcdProcess.start()
        try await ensuring(
            {
                try await self.withClient(etcd.port) { store in
                    let compacted = try await self.fill(store)
                    let theirs = Etcdctl(endpoint: "127.0.0.1:\(etcd.port)")
                    let file = directory.path + "/snapshot.db"
                    #expect(try await theirs.run("snapshot", "save", file).status == 0)
                    let told = try await theirs.run("snapshot", "status", file, "-w", "json")
                    let status = try SnapshotStatus(path: file)
                    #expect(Self.number("hash", in: told.text) == Int(status.hash))
                    #expect(Self.number("totalKey", in: told.text) == status.totalKeys)
                    #expect(Self.number("totalSize", in: told.text) == status.totalBytes)
                    let data = directory.path + "/martlet"
                    let summary = try StoreRestore(path: file, dataDirectory: data).run()
                    #expect(summary.compactRevision == compacted)
                    #expect(summary.leases == 2)
                    try await withServedStore(dataDirectory: data) { port, member in
                        let ours = Etcdctl(endpoint: "127.0.0.1:\(port)")
                        let current = try await member.currentRevision()
                        try await self.expectSame(store, member, from: compacted)
                        try await self.expectSameAnswers(
                            theirs,
                            ours,
                            revisions: [0, current, current - 1, compacted + 1]
                        )
                        #expect(try await ours.run("put", "/after", "1").text == "OK\n")
                        #expect(try await member.currentRevision() == current + 1)
                    }
                    // And once more, from what the log and the state left on disk.
                    try await withServedStore(dataDirectory: data) { port, _ in
                        let kept = try await Etcdctl(endpoint: "127.0.0.1:\(port)").run("get", "/after").text
                        #expect(kept == "/after\n1\n")
                    }
                }
            },
            then: { await etcd.stop() }
        )
    }

    /// A member's own file has no hash behind it.
    @Test func weTakeADataDirectory() async throws {
        let directory = try TemporaryDirectory()
        let source = try TemporaryDirectory()
        let etcd = try await EtcdProcess.start(dataDirectory: source.path)
        var compacted: Int64 = 0
        do {
            try await self.withClient(etcd.port) { compacted = try await self.fill($0) }
        } catch {
            await etcd.stop()
            throw error
        }
        await etcd.stop()
        let file = source.path + "/member/snap/db"
        var restore = StoreRestore(path: file, dataDirectory: directory.path + "/martlet")
        let error = #expect(throws: SnapshotError.self) { try restore.run() }
        #expect(error?.message == "snapshot missing hash but --skip-hash-check=false")
        restore.skipsHashCheck = true
        let summary = try restore.run()
        #expect(summary.compactRevision == compacted)
        let again = try await EtcdProcess.start(dataDirectory: source.path)
        let data = directory.path + "/martlet"
        try await ensuring(
            {
                try await withServedStore(dataDirectory: data) { _, member in
                    try await self.withClient(again.port) { try await self.expectSame($0, member, from: compacted) }
                }
            },
            then: { await again.stop() }
        )
    }

    @Test func carriesFiftyThousandKeysWhileWritesGoOn() async throws {
        let directory = try TemporaryDirectory()
        try await withServedStore { port, member in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<50 {
                    group.addTask {
                        for number in 0..<1_000 {
                            let key = Array("/registry/events/\(worker)/\(number)".utf8)
                            _ = try await member.put(key, key + key, expectedModRevision: nil, lease: 0)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let before = try await member.currentRevision()
            let file = directory.path + "/snapshot.db"
            let saved = try await withThrowingTaskGroup(of: Int32.self) { group in
                group.addTask { try await Etcdctl(endpoint: "127.0.0.1:\(port)").run("snapshot", "save", file).status }
                group.addTask {
                    for _ in 0..<2_000 {
                        _ = try await member.put([0x7A], [1], expectedModRevision: nil, lease: 0)
                    }
                    return 0
                }
                return try await group.reduce(0) { $0 | $1 }
            }
            #expect(saved == 0)
            let status = try SnapshotStatus(path: file)
            #expect(status.revision >= before)
            let data = directory.path + "/etcd"
            let ours = Etcdctl(endpoint: "127.0.0.1:\(port)")
            #expect(try await ours.run("snapshot", "restore", file, "--data-dir", data).status == 0)
            let etcd = try await EtcdProcess.start(dataDirectory: data)
            try await ensuring(
                {
                    let theirs = Etcdctl(endpoint: "127.0.0.1:\(etcd.port)")
                    let options = ["endpoint", "hashkv", "--rev", "\(status.revision)", "-w", "json"]
                    let hash = Self.number("hash", in: try await theirs.run(arguments: options).text)
                    #expect(hash != nil)
                    #expect(Self.number("hash", in: try await ours.run(arguments: options).text) == hash)
                    try await self.withClient(etcd.port) { store in
                        let current = try await store.currentRevision()
                        #expect(current == status.revision)
                        let prefix = Array("/registry/events/".utf8)
                        let count = try await store.count(start: prefix, end: prefix + [0xFF], revision: 0)
                        #expect(count == 50_000)
                    }
                },
                then: { await etcd.stop() }
            )
        }
    }

    /// Damaged files are refused with etcd's texts, and nothing is left behind.
    @Test func refusesWhatIsNotWhole() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/snapshot.db"
        try await withServedStore { port, member in
            _ = try await self.fill(member)
            #expect(try await Etcdctl(endpoint: "127.0.0.1:\(port)").run("snapshot", "save", file).status == 0)
        }
        let whole = try Data(contentsOf: URL(fileURLWithPath: file))
        let damagedPath = directory.path + "/damaged.db"
        let target = directory.path + "/target"
        func refusal(_ bytes: Data, skipsHashCheck: Bool = false) throws -> SnapshotError? {
            try bytes.write(to: URL(fileURLWithPath: damagedPath))
            var restore = StoreRestore(path: damagedPath, dataDirectory: target)
            restore.skipsHashCheck = skipsHashCheck
            let error = #expect(throws: SnapshotError.self) { try restore.run() }
            #expect(!FileManager.default.fileExists(atPath: target))
            #expect(!FileManager.default.fileExists(atPath: target + ".part"))
            return error
        }
        var flipped = whole
        flipped[whole.count / 2] ^= 0x10
        let wrong = try refusal(flipped)
        #expect(wrong?.code == .wrongHash)
        #expect(wrong?.message.hasPrefix("expected sha256 [") == true)
        #expect(try refusal(whole.dropLast(32))?.code == .missingHash)
        #expect(try refusal(whole.dropLast(5_000))?.code == .missingHash)
        #expect(try refusal(whole.prefix(whole.count / 2), skipsHashCheck: true)?.code == .damaged)
        #expect(try refusal(Data(), skipsHashCheck: true)?.code == .damaged)
        #expect(try refusal(Data(repeating: 7, count: 99_999), skipsHashCheck: true)?.code == .damaged)
        let absent = #expect(throws: SnapshotError.self) {
            try StoreRestore(path: directory.path + "/absent", dataDirectory: target).run()
        }
        #expect(absent?.message == "open \(directory.path)/absent: no such file or directory")
        _ = try StoreRestore(path: file, dataDirectory: target).run()
        let taken = #expect(throws: SnapshotError.self) {
            try StoreRestore(path: file, dataDirectory: target).run()
        }
        #expect(taken?.message == "data-dir \"\(target)\" not empty or could not be read")
    }

    /// `martlet snapshot` beside etcd's own tool.
    @Test(.enabled(if: MartletProcess.isBuilt, "martlet is not built"))
    func theCommandPrintsWhatEtcdctlPrints() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/snapshot.db"
        try await withServedStore { port, member in
            _ = try await self.fill(member)
            #expect(try await Etcdctl(endpoint: "127.0.0.1:\(port)").run("snapshot", "save", file).status == 0)
        }
        for format in ["simple", "table", "json"] {
            let theirs = try await Etcdctl(endpoint: "").run("snapshot", "status", file, "-w", format)
            let ours = try await MartletProcess.run(["snapshot", "status", file, "-w", format])
            #expect(ours.text == theirs.text)
        }
        let data = directory.path + "/data"
        #expect(try await MartletProcess.run(["snapshot", "restore", file, "--data-dir", data]).status == 0)
        let again = try await MartletProcess.run(["snapshot", "restore", file, "--data-dir", data])
        #expect(again.status == 1)
        #expect(again.errors == "Error: data-dir \"\(data)\" not empty or could not be read\n")
    }
}
