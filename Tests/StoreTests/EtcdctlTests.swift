import Store
import Testing

/// Debian's etcdctl as a second opinion on the API.
@Suite(.enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"))
struct EtcdctlTests {
    private func withEtcdctl(_ body: (Etcdctl) async throws -> Void) async throws {
        try await withServedStore { port, _ in try await body(Etcdctl(endpoint: "127.0.0.1:\(port)")) }
    }

    @Test func putsAndGets() async throws {
        try await self.withEtcdctl { etcdctl in
            #expect(try await etcdctl.run("put", "/a/1", "one").text == "OK\n")
            #expect(try await etcdctl.run("put", "/a/2", "two").text == "OK\n")
            #expect(try await etcdctl.run("put", "/b", "three").text == "OK\n")
            #expect(try await etcdctl.run("get", "/a/1").text == "/a/1\none\n")
            #expect(try await etcdctl.run("get", "--prefix", "/a/").text == "/a/1\none\n/a/2\ntwo\n")
            #expect(try await etcdctl.run("get", "--prefix", "", "--keys-only").text == "/a/1\n\n/a/2\n\n/b\n\n")
            #expect(try await etcdctl.run("get", "--from-key", "/a/2", "--limit", "1").text == "/a/2\ntwo\n")
            let sorted = try await etcdctl.run("get", "--prefix", "", "--order", "DESCEND", "--sort-by", "MODIFY")
            #expect(sorted.text == "/b\nthree\n/a/2\ntwo\n/a/1\none\n")
            #expect(try await etcdctl.run("put", "--prev-kv", "/a/1", "uno").text == "OK\n/a/1\none\n")
            #expect(try await etcdctl.run("get", "/a/1", "--rev", "2").text == "/a/1\none\n")
            #expect(try await etcdctl.run("put", "--ignore-value", "/a/1").text == "OK\n")
            #expect(try await etcdctl.run("del", "--prefix", "/a/").text == "2\n")
            #expect(try await etcdctl.run("get", "--prefix", "/a/").text.isEmpty)
            let json = try await etcdctl.run("get", "--prefix", "", "--write-out", "json")
            #expect(json.text.contains(#""count":1"#))
        }
    }

    @Test func runsTransactions() async throws {
        try await self.withEtcdctl { etcdctl in
            _ = try await etcdctl.run("put", "k", "1")
            let swap = "value(\"k\") = \"1\"\n\nput k 2\nget k\n\nget k\n\n"
            let first = try await etcdctl.run("txn", input: swap)
            #expect(first.text == "SUCCESS\n\nOK\n\nk\n2\n")
            let second = try await etcdctl.run("txn", input: swap)
            #expect(second.text == "FAILURE\n\nk\n2\n")
            let twice = try await etcdctl.run("txn", input: "\nput k 3\nput k 4\n\n\n")
            #expect(twice.status != 0)
            #expect(twice.errors.contains("etcdserver: duplicate key given in txn request"))
        }
    }

    @Test func watches() async throws {
        try await self.withEtcdctl { etcdctl in
            _ = try await etcdctl.run("put", "/w/a", "1")
            let watch = try etcdctl.start(["watch", "--prefix", "/w/", "--rev", "2", "--prev-kv"])
            defer { watch.stop() }
            let first = try await watch.lines(3)
            #expect(first == ["PUT", "/w/a", "1"])
            _ = try await etcdctl.run("put", "/w/a", "2")
            #expect(try await watch.lines(5) == ["PUT", "/w/a", "1", "/w/a", "2"])
            _ = try await etcdctl.run("del", "/w/a")
            #expect(try await watch.lines(4) == ["DELETE", "/w/a", "2", "/w/a"])
        }
    }

    @Test func refusesCompactedRevisions() async throws {
        try await self.withEtcdctl { etcdctl in
            for value in ["1", "2", "3"] { _ = try await etcdctl.run("put", "k", value) }
            #expect(try await etcdctl.run("compact", "3").text == "compacted revision 3\n")
            let old = try await etcdctl.run("get", "k", "--rev", "2")
            #expect(old.errors.contains("etcdserver: mvcc: required revision has been compacted"))
            let future = try await etcdctl.run("get", "k", "--rev", "99")
            #expect(future.errors.contains("etcdserver: mvcc: required revision is a future revision"))
            let watch = try await etcdctl.run("watch", "k", "--rev", "1")
            #expect(
                watch.errors.contains("watch was canceled (etcdserver: mvcc: required revision has been compacted)")
            )
            let again = try await etcdctl.run("compact", "2")
            #expect(again.errors.contains("required revision has been compacted"))
        }
    }

    @Test func grantsAndRevokesLeases() async throws {
        try await self.withEtcdctl { etcdctl in
            let granted = try await etcdctl.run("lease", "grant", "300")
            let words = granted.text.split(separator: " ")
            #expect(granted.text.contains("granted with TTL(300s)"))
            let id = String(try #require(words.count > 1 ? words[1] : nil))
            #expect(try await etcdctl.run("put", "l", "1", "--lease", id).text == "OK\n")
            let kept = try await etcdctl.run("lease", "keep-alive", "--once", id)
            #expect(kept.text.contains("keepalived with TTL(300)"))
            let left = try await etcdctl.run("lease", "timetolive", "--keys", id)
            #expect(left.text.contains("granted with TTL(300s)"))
            #expect(left.text.contains("attached keys([l])"))
            #expect(try await etcdctl.run("lease", "list").text.contains(id))
            #expect(try await etcdctl.run("lease", "revoke", id).text == "lease \(id) revoked\n")
            #expect(try await etcdctl.run("get", "l").text.isEmpty)
            let gone = try await etcdctl.run("put", "l", "1", "--lease", id)
            #expect(gone.errors.contains("etcdserver: requested lease not found"))
        }
    }

    @Test func tellsItsStatus() async throws {
        try await self.withEtcdctl { etcdctl in
            let status = try await etcdctl.run("endpoint", "status", "--write-out", "json")
            #expect(status.text.contains(#""version":"3.5.21""#))
            #expect(status.text.contains(#""raftIndex":"#))
            let health = try await etcdctl.run("endpoint", "health")
            #expect(health.status == 0)
            #expect((health.text + health.errors).contains("is healthy"))
            let members = try await etcdctl.run("member", "list")
            #expect(members.text.contains("started, default"))
            #expect(try await etcdctl.run("defrag").text.contains("Finished defragmenting"))
            #expect(try await etcdctl.run("alarm", "list").text.isEmpty)
        }
    }

    /// Locks and elections are recipes over keys, leases and watches: they try how those work together.
    @Test func locks() async throws {
        try await self.withEtcdctl { etcdctl in
            let locked = try await etcdctl.run("lock", "mutex", "echo", "held")
            #expect(locked.text.contains("held"))
        }
    }

    @Test func elects() async throws {
        try await self.withEtcdctl { etcdctl in
            let candidate = try etcdctl.start(["elect", "boss", "me"])
            defer { candidate.stop() }
            let leader = try await candidate.lines(2)
            #expect(leader.first?.hasPrefix("boss/") == true)
            #expect(leader.last == "me")
            let observer = try etcdctl.start(["elect", "--listen", "boss"])
            defer { observer.stop() }
            #expect(try await observer.lines(2) == leader)
        }
    }
}
