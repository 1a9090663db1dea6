import Foundation
import MVCC
import Raft
import Storage
import Testing

@Suite struct StoredAuthTests {
    private func open(_ path: String) throws -> StateFile {
        try StateFile(disk: PosixDisk(path: path))
    }

    private func path() -> String { NSTemporaryDirectory() + "martlet-auth-" + UUID().uuidString }

    private func apply(_ changes: [AuthChange], to state: StateFile) throws {
        let change = try state.change()
        var applier = Applier(space: change, leases: LeaseBook(), auth: try change.auth())
        for change in changes {
            guard case .authChanged = try applier.apply(.auth(change)) else {
                throw MVCCError(.corrupt, "\(change) was refused")
            }
        }
        change.setApplied(index: LogIndex(UInt64(changes.count)), term: Term(1))
        try change.commit()
    }

    private func expectSame(_ left: AuthBook, _ right: AuthBook) {
        #expect(left.isEnabled == right.isEnabled)
        #expect(left.revision == right.revision)
        #expect(left.userNames == right.userNames)
        #expect(left.roleNames == right.roleNames)
        for name in left.userNames { #expect(left.user(name) == right.user(name)) }
        for name in left.roleNames { #expect(left.role(name) == right.role(name)) }
    }

    private static let changes: [AuthChange] = [
        .addUser(name: "root", passwordHash: Array("$2b$hash".utf8), hasNoPassword: false), .addRole("root"),
        .grantRole(user: "root", role: "root"), .addUser(name: "u", passwordHash: [], hasNoPassword: true),
        .addRole("r"), .grantPermission(role: "r", AuthPermission(.write, key: [1], rangeEnd: [0])),
        .grantRole(user: "u", role: "r"), .addUser(name: "gone", passwordHash: [], hasNoPassword: true),
        .deleteUser("gone"), .addRole("gone"), .deleteRole("gone"), .enable,
    ]

    @Test func aNewStateHasNoUsers() throws {
        let path = self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let book = try self.open(path).view().auth()
        self.expectSame(book, AuthBook())
    }

    @Test func keepsUsersAndRoles() throws {
        let path = self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var expected = AuthBook()
        for change in Self.changes { _ = try expected.apply(change) }
        do {
            let state = try self.open(path)
            try self.apply(Self.changes, to: state)
            self.expectSame(try state.view().auth(), expected)
        }
        self.expectSame(try self.open(path).view().auth(), expected)
    }

    @Test func usersAndRolesGoWithACopy() throws {
        let paths = [self.path(), self.path(), self.path()]
        defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
        let state = try self.open(paths[0])
        try self.apply(Self.changes, to: state)
        _ = try state.copy(to: paths[1])
        let other = try self.open(paths[2])
        try self.apply([.addUser(name: "other", passwordHash: [1], hasNoPassword: false)], to: other)
        try other.replace(withCopyAt: paths[1])
        self.expectSame(try other.view().auth(), try state.view().auth())
    }
}
