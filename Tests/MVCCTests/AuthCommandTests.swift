import MVCC
import Testing

@Suite struct AuthCommandTests {
    /// A user that may write `w…` and read `r…`.
    private func makeApplier() throws -> Applier<MemoryKeyspace> {
        var applier = Applier(space: MemoryKeyspace(), leases: LeaseBook())
        let changes: [AuthChange] = [
            .addUser(name: "root", passwordHash: [1], hasNoPassword: false), .grantRole(user: "root", role: "root"),
            .addUser(name: "u", passwordHash: [2], hasNoPassword: false), .addRole("role"),
            .grantRole(user: "u", role: "role"),
            .grantPermission(role: "role", AuthPermission(.write, key: Array("w".utf8), rangeEnd: Array("x".utf8))),
            .grantPermission(role: "role", AuthPermission(.read, key: Array("r".utf8), rangeEnd: Array("s".utf8))),
            .enable,
        ]
        for change in changes {
            guard case .authChanged = try applier.apply(.auth(change)) else {
                throw MVCCError(.corrupt, "\(change) was refused")
            }
        }
        return applier
    }

    private func refusal(
        _ command: Command,
        by user: String = "u",
        _ applier: inout Applier<MemoryKeyspace>
    ) throws -> AuthRefusal? {
        let stamp = AuthStamp(user: user, revision: applier.auth.revision)
        guard case .authRefused(let refusal) = try applier.apply(.authorized(stamp, command)) else { return nil }
        return refusal
    }

    private func put(_ key: String, lease: Int64 = 0, wantsPrevious: Bool = false) -> PutOperation {
        var operation = PutOperation(key: Array(key.utf8), value: [1], lease: lease)
        operation.wantsPrevious = wantsPrevious
        return operation
    }

    private func key(_ text: String) -> KeyRange { KeyRange(key: Array(text.utf8)) }

    @Test func checksWritesWhenTheyAreApplied() throws {
        var applier = try self.makeApplier()
        #expect(try self.refusal(.put(self.put("w1")), &applier) == nil)
        #expect(try self.refusal(.put(self.put("r1")), &applier) == .permissionDenied)
        #expect(try self.refusal(.put(self.put("r1")), by: "root", &applier) == nil)
        #expect(try self.refusal(.put(self.put("w1", wantsPrevious: true)), &applier) == .permissionDenied)
        #expect(try self.refusal(.delete(DeleteOperation(self.key("w1"))), &applier) == nil)
        let revealing = DeleteOperation(self.key("w1"), wantsPrevious: true)
        #expect(try self.refusal(.delete(revealing), &applier) == .permissionDenied)
        #expect(try self.refusal(.auth(.addRole("mine")), &applier) == .permissionDenied)
        #expect(applier.space.currentRevision == 4, "what was refused changed nothing")
    }

    @Test func checksAllOfATransaction() throws {
        var applier = try self.makeApplier()
        let mayBe = Transaction(
            comparisons: [Comparison(self.key("r1"), .equal, .version(0))],
            success: [.put(self.put("w1"))],
            failure: [.range(RangeQuery(self.key("r2")))]
        )
        #expect(try self.refusal(.transaction(mayBe), &applier) == nil)
        var asks = mayBe
        asks.comparisons = [Comparison(self.key("w1"), .equal, .version(0))]
        #expect(try self.refusal(.transaction(asks), &applier) == .permissionDenied, "a condition reads")
        var fails = mayBe
        fails.failure = [.transaction(Transaction(success: [.put(self.put("z"))]))]
        #expect(try self.refusal(.transaction(fails), &applier) == .permissionDenied, "nested, and not run")
    }

    @Test func leasesBelongToWhoMayWriteTheirKeys() throws {
        var applier = try self.makeApplier()
        _ = try applier.apply(.grantLease(id: 7, timeToLive: 60))
        #expect(try self.refusal(.put(self.put("w1", lease: 7)), &applier) == nil)
        #expect(try self.refusal(.put(self.put("z", lease: 7)), by: "root", &applier) == nil)
        #expect(try self.refusal(.put(self.put("w2", lease: 7)), &applier) == .permissionDenied)
        #expect(try self.refusal(.revokeLease(id: 7), &applier) == .permissionDenied)
        #expect(try self.refusal(.revokeLease(id: 7), by: "root", &applier) == nil)
    }

    @Test func refusesWhatWasAllowedByEarlierRules() throws {
        var applier = try self.makeApplier()
        let stamp = AuthStamp(user: "u", revision: applier.auth.revision)
        _ = try applier.apply(.authorized(.own, .auth(.revokePermission(role: "role", key: [119], rangeEnd: [120]))))
        guard case .authRefused(let refusal) = try applier.apply(.authorized(stamp, .put(self.put("w1")))) else {
            throw MVCCError(.corrupt, "was done")
        }
        #expect(refusal == .oldRevision)
    }

    @Test func knowsItsOwnCommandsFromNobodys() throws {
        var applier = try self.makeApplier()
        let put = Command.put(self.put("w1"))
        guard case .authRefused(.userEmpty) = try applier.apply(put) else {
            throw MVCCError(.corrupt, "was done for nobody")
        }
        guard case .authRefused(.userEmpty) = try applier.apply(.auth(.disable)) else {
            throw MVCCError(.corrupt, "was done for nobody")
        }
        guard case .operation = try applier.apply(.authorized(.own, put)) else {
            throw MVCCError(.corrupt, "was not done")
        }
        guard case .leaseGranted = try applier.apply(.grantLease(id: 1, timeToLive: 9)) else {
            throw MVCCError(.corrupt, "was not done")
        }
    }

    @Test func letsInOnlyByThePasswordThatIsValid() throws {
        var applier = try self.makeApplier()
        let revision = applier.auth.revision
        let stamp = AuthStamp(user: "u", revision: revision)
        guard case .authenticated(let user, let token) = try applier.apply(.authenticate(stamp, token: "t")) else {
            throw MVCCError(.corrupt, "not let in")
        }
        #expect(user == "u" && token == "t")
        _ = try applier.apply(.authorized(.own, .auth(.changePassword(user: "u", passwordHash: [3]))))
        guard case .authRefused(.oldRevision) = try applier.apply(.authenticate(stamp, token: "t")) else {
            throw MVCCError(.corrupt, "let in")
        }
        _ = try applier.apply(.authorized(.own, .auth(.disable)))
        guard case .authRefused(.notEnabled) = try applier.apply(.authenticate(stamp, token: "t")) else {
            throw MVCCError(.corrupt, "let in")
        }
    }

    @Test(arguments: [
        AuthChange.enable, .disable, .addUser(name: "u", passwordHash: [1, 2], hasNoPassword: true),
        .deleteUser("u"), .changePassword(user: "u", passwordHash: []), .grantRole(user: "u", role: "r"),
        .revokeRole(user: "u", role: "r"), .addRole("r"), .deleteRole("r"),
        .grantPermission(role: "r", AuthPermission(.readWrite, key: [1], rangeEnd: [0])),
        .revokePermission(role: "r", key: [1], rangeEnd: []),
    ])
    func encodesChanges(change: AuthChange) throws {
        let stamp = AuthStamp(user: "root", revision: .max)
        for command in [Command.auth(change), .authorized(stamp, .auth(change)), .authenticate(stamp, token: "t")] {
            let bytes = command.encoded()
            #expect(try Command(encoded: bytes) == command)
            for length in 0..<bytes.count {
                #expect(throws: MVCCError.self) { try Command(encoded: Array(bytes.prefix(length))) }
            }
        }
    }

    @Test func refusesCommandsAuthorizedTwice() {
        let stamp = AuthStamp(user: "u", revision: 1)
        let twice = Command.authorized(stamp, .authorized(stamp, .compact(1)))
        #expect(throws: MVCCError.self) { try Command(encoded: twice.encoded()) }
    }

    @Test func storesUsersAndRolesAsEtcdDoes() throws {
        var user = AuthUser(name: "u", passwordHash: [1, 2, 3], hasNoPassword: true)
        user.roles = ["a", "b"]
        #expect(try AuthUser(encoded: user.encoded()) == user)
        var book = AuthBook()
        _ = try book.apply(.addRole("r"))
        _ = try book.apply(.grantPermission(role: "r", AuthPermission(.write, key: [2], rangeEnd: [0])))
        _ = try book.apply(.grantPermission(role: "r", AuthPermission(.read, key: [1], rangeEnd: [])))
        let role = try #require(book.role("r"))
        #expect(try AuthRole(encoded: role.encoded()) == role)
        #expect(throws: MVCCError.self) { try AuthRole(encoded: [255]) }
    }
}
