import MVCC
import Testing

@Suite struct AuthBookTests {
    private func makeBook(_ changes: [AuthChange]) throws -> AuthBook {
        var book = AuthBook()
        for change in changes { _ = try book.apply(change) }
        return book
    }

    private func addUser(_ name: String) -> AuthChange {
        .addUser(name: name, passwordHash: [1], hasNoPassword: false)
    }

    private func grant(
        _ role: String,
        _ kind: AuthPermission.Kind,
        _ key: String,
        _ end: String = ""
    ) -> AuthChange {
        .grantPermission(role: role, AuthPermission(kind, key: Array(key.utf8), rangeEnd: Array(end.utf8)))
    }

    private func range(_ key: String, _ end: String = "") -> KeyRange {
        KeyRange(key: Array(key.utf8), rangeEnd: Array(end.utf8))
    }

    /// Root, authentication enabled, and a user with the permissions.
    private func makeEnabled(_ permissions: [AuthChange]) throws -> AuthBook {
        let root = [self.addUser("root"), .grantRole(user: "root", role: "root")]
        let user = [self.addUser("u"), .addRole("r"), .grantRole(user: "u", role: "r")]
        return try self.makeBook(root + user + permissions + [.enable])
    }

    private func refusal(_ body: () throws(AuthRefusal) -> Void) -> AuthRefusal? {
        do {
            try body()
            return nil
        } catch {
            return error
        }
    }

    @Test func everyChangeMakesARevision() throws {
        var book = AuthBook()
        #expect(book.revision == 1)
        _ = try book.apply(self.addUser("root"))
        _ = try book.apply(.grantRole(user: "root", role: "root"))
        #expect(book.revision == 3)
        #expect(try book.apply(.grantRole(user: "root", role: "root")).isEmpty, "granted already")
        #expect(book.revision == 3)
        _ = try book.apply(.enable)
        #expect(book.revision == 3, "enabling changes no permission")
        #expect(book.isEnabled)
        _ = try book.apply(.disable)
        #expect(book.revision == 4)
        #expect(try book.apply(.disable).isEmpty)
    }

    @Test func refusesWhatMakesNoSense() throws {
        var book = AuthBook()
        #expect(throws: AuthRefusal.rootUserMissing) { try book.apply(.enable) }
        _ = try book.apply(self.addUser("root"))
        #expect(throws: AuthRefusal.rootRoleMissing) { try book.apply(.enable) }
        #expect(throws: AuthRefusal.userExists) { try book.apply(self.addUser("root")) }
        #expect(throws: AuthRefusal.userEmpty) { try book.apply(self.addUser("")) }
        #expect(throws: AuthRefusal.invalidManagement) {
            try book.apply(self.addUser(String(repeating: "n", count: 501)))
        }
        #expect(throws: AuthRefusal.roleEmpty) { try book.apply(.addRole("")) }
        #expect(throws: AuthRefusal.roleNotFound) { try book.apply(.grantRole(user: "root", role: "r")) }
        #expect(throws: AuthRefusal.userNotFound) { try book.apply(.deleteUser("u")) }
        #expect(throws: AuthRefusal.roleNotGranted) { try book.apply(.revokeRole(user: "root", role: "root")) }
        _ = try book.apply(.addRole("r"))
        #expect(throws: AuthRefusal.roleExists) { try book.apply(.addRole("r")) }
        #expect(throws: AuthRefusal.invalidManagement) { try book.apply(self.grant("r", .read, "b", "a")) }
        #expect(throws: AuthRefusal.permissionNotGranted) {
            try book.apply(.revokePermission(role: "r", key: [1], rangeEnd: []))
        }
        _ = try book.apply(.grantRole(user: "root", role: "root"))
        _ = try book.apply(.enable)
        #expect(throws: AuthRefusal.invalidManagement) { try book.apply(.deleteUser("root")) }
        #expect(throws: AuthRefusal.invalidManagement) {
            try book.apply(.revokeRole(user: "root", role: "root"))
        }
    }

    @Test func aRoleThatIsDeletedIsTakenFromItsUsers() throws {
        var book = try self.makeBook([self.addUser("u"), .addRole("r"), .grantRole(user: "u", role: "r")])
        let records = try book.apply(.deleteRole("r"))
        #expect(book.user("u")?.roles == [])
        #expect(records.contains(.role("r", nil)))
        #expect(records.contains(.user("u", book.user("u"))))
    }

    @Test func grantingAgainChangesTheKind() throws {
        let book = try self.makeBook([
            .addRole("r"), self.grant("r", .read, "a", "b"), self.grant("r", .write, "a", "b"),
        ])
        #expect(book.role("r")?.permissions.map(\.kind) == [.write])
    }

    @Test func allowsWhatTheUnionOfRangesCovers() throws {
        let book = try self.makeEnabled([
            self.grant("r", .read, "a", "c"), self.grant("r", .readWrite, "c", "f"), self.grant("r", .read, "k"),
            self.grant("r", .write, "x", "\0"),
        ])
        let stamp = AuthStamp(user: "u", revision: book.revision)
        func mayRead(_ key: String, _ end: String = "") -> Bool {
            self.refusal { () throws(AuthRefusal) in try book.requireReading(self.range(key, end), stamp) } == nil
        }
        func mayWrite(_ key: String, _ end: String = "") -> Bool {
            self.refusal { () throws(AuthRefusal) in try book.requireWriting(self.range(key, end), stamp) } == nil
        }
        #expect(mayRead("a"))
        #expect(mayRead("a", "f"), "two ranges that touch")
        #expect(mayRead("b", "d"))
        #expect(!mayRead("a", "fa"))
        #expect(!mayRead("f"))
        #expect(mayRead("k"))
        #expect(!mayRead("k", "l"), "one key is no prefix")
        #expect(!mayRead("ka"))
        #expect(!mayRead("a", "\0"))
        #expect(mayWrite("c", "f"))
        #expect(!mayWrite("b", "d"))
        #expect(mayWrite("x", "\0"))
        #expect(mayWrite("xyz"))
        #expect(!mayRead("xyz"), "writing is not reading")
        #expect(!mayWrite("w", "\0"))
    }

    @Test func rootMayDoEverythingAndOthersNothing() throws {
        let book = try self.makeEnabled([])
        let all = self.range("\0", "\0")
        let root = AuthStamp(user: "root", revision: book.revision)
        try book.requireReading(all, root)
        try book.requireRoot("root")
        #expect(throws: AuthRefusal.permissionDenied) { try book.requireRoot("u") }
        #expect(throws: AuthRefusal.userEmpty) { try book.requireRoot(nil) }
        #expect(throws: AuthRefusal.userEmpty) { try book.requireReading(all, nil) }
        let old = AuthStamp(user: "root", revision: book.revision - 1)
        #expect(throws: AuthRefusal.oldRevision) { try book.requireReading(all, old) }
        let stranger = AuthStamp(user: "nobody", revision: book.revision)
        #expect(throws: AuthRefusal.permissionDenied) { try book.requireReading(all, stranger) }
    }

    @Test func withoutAuthenticationAllIsAllowed() throws {
        let book = try self.makeBook([self.addUser("u")])
        try book.requireReading(self.range("\0", "\0"), nil)
        try book.requireRoot(nil)
    }
}
