import Foundation
import Store
import Testing

/// Users and roles go to etcd and come back with a snapshot.
@Suite(
    .serialized,
    .enabled(if: Etcdctl.isInstalled && StoreKind.hasEtcd, "etcd and etcdctl are not installed in /usr/bin")
)
struct AuthSnapshotTests {
    private func expectUsers(_ nobody: Etcdctl) async throws {
        let root = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "root:pw"])
        let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])
        let unnamed = try await nobody.run("get", "app/a")
        #expect(unnamed.errors.contains("etcdserver: user name is empty"))
        #expect(try await user.run("get", "app/a").text == "app/a\n1\n")
        #expect(try await user.run("get", "other").errors.contains("etcdserver: permission denied"))
        #expect(try await root.run("user", "list").text == "root\nu\n")
        #expect(try await root.run("role", "get", "app").text.contains("[app/, app0) (prefix app/)"))
    }

    private func fill(_ nobody: Etcdctl) async throws {
        _ = try await nobody.run("put", "app/a", "1")
        try await nobody.setUpAuthentication()
    }

    @Test func etcdTakesOverUsersAndRoles() async throws {
        let directory = try TemporaryDirectory()
        let file = "\(directory.path)/snapshot.db"
        try await withServedStore(auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            try await self.fill(nobody)
            #expect(try await nobody.run("snapshot", "save", file).status != 0, "it is for root")
            let root = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "root:pw"])
            #expect(try await root.run("snapshot", "save", file).status == 0)
        }
        let data = "\(directory.path)/etcd"
        #expect(try await Etcdctl(endpoint: "").run("snapshot", "restore", file, "--data-dir", data).status == 0)
        let etcd = try await EtcdProcess.start(dataDirectory: data)
        let theirs = Etcdctl(endpoint: "127.0.0.1:\(etcd.port)")
        try await ensuring({ try await self.expectUsers(theirs) }, then: { await etcd.stop() })
    }

    @Test func usersAndRolesOfEtcdAreTakenOver() async throws {
        let directory = try TemporaryDirectory()
        let file = "\(directory.path)/snapshot.db"
        let etcd = try await EtcdProcess.start()
        let nobody = Etcdctl(endpoint: "127.0.0.1:\(etcd.port)")
        try await ensuring(
            {
                try await self.fill(nobody)
                let root = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "root:pw"])
                #expect(try await root.run("snapshot", "save", file).status == 0)
            },
            then: { await etcd.stop() }
        )
        var restore = StoreRestore(path: file, dataDirectory: "\(directory.path)/kept")
        _ = try restore.run()
        try await withServedStore(dataDirectory: restore.dataDirectory, auth: .quick) { port, _ in
            try await self.expectUsers(Etcdctl(endpoint: "127.0.0.1:\(port)"))
        }
        restore.dataDirectory = "\(directory.path)/dropped"
        restore.dropsAuthentication = true
        _ = try restore.run()
        try await withServedStore(dataDirectory: restore.dataDirectory, auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            let found = try await nobody.run("get", "app/a")
            #expect(found.text == "app/a\n1\n")
            #expect(try await nobody.run("user", "list").text.isEmpty)
        }
    }
}
