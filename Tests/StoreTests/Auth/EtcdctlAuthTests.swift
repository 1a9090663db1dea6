import Store
import Testing

/// Users and roles as Debian's etcdctl sees them.
@Suite(.enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"))
struct EtcdctlAuthTests {
    @Test func usersSeeWhatTheirRolesAllow() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            try await nobody.setUpAuthentication()
            let root = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "root:pw"])
            let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])

            #expect(try await root.run("put", "other", "1").text == "OK\n")
            #expect(try await user.run("put", "app/a", "1").text == "OK\n")
            #expect(try await user.run("get", "--prefix", "app/").text == "app/a\n1\n")
            #expect(try await user.run("get", "app/a", "app/b").text == "app/a\n1\n")
            for arguments in [["get", "other"], ["get", "--prefix", "ap"], ["put", "x", "1"], ["del", "app", "b"]] {
                let refused = try await user.run(arguments: arguments)
                #expect(refused.errors.contains("etcdserver: permission denied"), "\(arguments)")
                #expect(refused.status != 0)
            }
            #expect(try await nobody.run("get", "app/a").errors.contains("etcdserver: user name is empty"))
            let wrong = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:wrong"])
            #expect(
                try await wrong.run("get", "app/a").errors
                    .contains("etcdserver: authentication failed, invalid user ID or password")
            )
            #expect(try await user.run("user", "list").errors.contains("etcdserver: permission denied"))
            #expect(try await user.run("user", "get", "u").text.contains("Roles: app"))
            #expect(try await root.run("user", "list").text == "root\nu\n")
            #expect(try await user.run("role", "get", "app").text.contains("[app/, app0) (prefix app/)"))
            #expect(try await root.run("role", "list").text == "app\n")
        }
    }

    @Test func transactionsNeedAllThatTheyMayDo() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            try await nobody.setUpAuthentication()
            let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])
            let own = "version(\"app/a\") = \"0\"\n\nput app/a 1\n\nget app/a\n\n"
            #expect(try await user.run("txn", input: own).text == "SUCCESS\n\nOK\n")
            let others = "version(\"app/a\") = \"1\"\n\nget app/a\n\nput other 1\n\n"
            #expect(try await user.run("txn", input: others).errors.contains("etcdserver: permission denied"))
            let asking = "version(\"other\") = \"0\"\n\nget app/a\n\n\n"
            #expect(try await user.run("txn", input: asking).errors.contains("etcdserver: permission denied"))
        }
    }

    @Test func watchesNeedToBeAllowed() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            try await nobody.setUpAuthentication()
            let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])
            _ = try await user.run("put", "app/a", "1")
            let watch = try user.start(["watch", "--prefix", "app/", "--rev", "2"])
            defer { watch.stop() }
            #expect(try await watch.lines(3) == ["PUT", "app/a", "1"])
            let refused = try await user.run("watch", "other")
            #expect(
                refused.errors.contains("rpc error: code = PermissionDenied desc = etcdserver: permission denied")
            )
        }
    }

    @Test func onlyRootMayManage() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            try await nobody.setUpAuthentication()
            let root = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "root:pw"])
            let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])
            for arguments in [
                ["defrag"], ["member", "add", "x", "--peer-urls", "http://127.0.0.1:9"],
                ["endpoint", "hashkv"], ["role", "add", "r"], ["auth", "disable"], ["user", "delete", "u"],
            ] {
                let refused = try await user.run(arguments: arguments)
                #expect(refused.errors.contains("etcdserver: permission denied"), "\(arguments): \(refused)")
            }
            #expect(try await nobody.run("member", "list").status == 0)
            #expect(try await nobody.run("endpoint", "status").status == 0)
            #expect(try await root.run("defrag").status == 0)
            #expect(try await root.run("user", "delete", "root").errors.contains("etcdserver: invalid auth management"))
            #expect(try await root.run("auth", "disable").text == "Authentication Disabled\n")
            #expect(try await nobody.run("get", "app/a").status == 0)
        }
    }

    @Test func leasesBelongToWhoMayWriteTheirKeys() async throws {
        try await withServedStore(auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            try await nobody.setUpAuthentication()
            let root = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "root:pw"])
            let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])
            let granted = try await user.run("lease", "grant", "300").text.split(separator: " ")
            let id = String(try #require(granted.dropFirst().first))
            #expect(try await root.run("put", "other", "1", "--lease", id).text == "OK\n")
            let tied = try await user.run("put", "app/a", "1", "--lease", id)
            #expect(tied.errors.contains("etcdserver: permission denied"))
            #expect(
                try await user.run("lease", "timetolive", id, "--keys").errors
                    .contains("etcdserver: permission denied")
            )
            #expect(try await user.run("lease", "timetolive", id).status == 0)
            #expect(try await user.run("lease", "revoke", id).errors.contains("etcdserver: permission denied"))
            #expect(try await root.run("lease", "revoke", id).status == 0)
        }
    }

    @Test func usersOutliveARestart() async throws {
        let directory = try TemporaryDirectory()
        try await withServedStore(dataDirectory: directory.path, auth: .quick) { port, _ in
            try await Etcdctl(endpoint: "127.0.0.1:\(port)").setUpAuthentication()
        }
        try await withServedStore(dataDirectory: directory.path, auth: .quick) { port, _ in
            let nobody = Etcdctl(endpoint: "127.0.0.1:\(port)")
            let user = Etcdctl(endpoint: nobody.endpoint, options: ["--user", "u:secret"])
            let unnamed = try await nobody.run("get", "app/a")
            #expect(unnamed.errors.contains("etcdserver: user name is empty"))
            #expect(try await user.run("put", "app/a", "1").text == "OK\n")
            #expect(try await user.run("put", "other", "1").errors.contains("etcdserver: permission denied"))
        }
    }
}

extension StoreAuthConfiguration {
    /// The least work for a password, so that tests are quick.
    static var quick: StoreAuthConfiguration {
        var configuration = StoreAuthConfiguration()
        configuration.bcryptCost = 4
        return configuration
    }
}

extension Etcdctl {
    struct Failed: Error {
        var arguments: [String]
        var output: Output
    }

    /// Root, a user `u` that may do everything with `app/…`, and authentication enabled.
    func setUpAuthentication() async throws {
        for arguments in [
            ["user", "add", "root:pw"], ["user", "grant-role", "root", "root"], ["user", "add", "u:secret"],
            ["role", "add", "app"], ["role", "grant-permission", "app", "readwrite", "app/", "--prefix"],
            ["user", "grant-role", "u", "app"], ["auth", "enable"],
        ] {
            let output = try await self.run(arguments: arguments)
            guard output.status == 0 else { throw Failed(arguments: arguments, output: output) }
        }
    }
}
