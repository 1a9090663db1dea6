package import MVCC

// Users and roles are stored in etcd's form. Whether they matter: one byte, and the revision, 8 bytes, big-endian.
extension KeyspaceView {
    static let authKey = Array("auth".utf8)

    /// Users and roles as they are stored.
    package func auth() throws(MVCCError) -> AuthBook {
        var users: [AuthUser] = []
        try self.visit(self.trees.users) { bytes throws(MVCCError) in users.append(try AuthUser(encoded: bytes)) }
        var roles: [AuthRole] = []
        try self.visit(self.trees.roles) { bytes throws(MVCCError) in roles.append(try AuthRole(encoded: bytes)) }
        let settings = self.transaction.with(Self.authKey, in: self.trees.numbers) { bytes in
            bytes.count == 9 ? (isEnabled: bytes[0] != 0, revision: bytes.bigEndian64(at: 1)) : nil
        }
        switch settings {
        case .found(let settings?):
            return AuthBook(
                isEnabled: settings.isEnabled,
                revision: settings.revision,
                users: users,
                roles: roles
            )
        case .found(nil): throw MVCCError(.corrupt, "what is stored of authentication is broken")
        case .absent: return AuthBook(users: users, roles: roles)
        case .failed(let error): throw MVCCError(error)
        }
    }

    /// Visits the users as they are stored, by name.
    package func visitUsers(_ body: (_ name: [UInt8], _ user: [UInt8]) throws -> Void) throws {
        try self.visit(self.trees.users, body)
    }

    /// Visits the roles as they are stored, by name.
    package func visitRoles(_ body: (_ name: [UInt8], _ role: [UInt8]) throws -> Void) throws {
        try self.visit(self.trees.roles, body)
    }

    private func visit(_ tree: StateTrees.Tree, _ body: ([UInt8], [UInt8]) throws -> Void) throws {
        let failure = try self.transaction.visit(tree, from: []) { key, value throws(any Error) in
            try body(key.withUnsafeBufferPointer { Array($0) }, value.withUnsafeBufferPointer { Array($0) })
            return true
        }
        if let failure { throw failure }
    }

    private func visit(
        _ tree: StateTrees.Tree,
        _ body: ([UInt8]) throws(MVCCError) -> Void
    ) throws(MVCCError) {
        let failure = try self.transaction.visit(tree, from: []) { _, value throws(MVCCError) in
            try body(value.withUnsafeBufferPointer { Array($0) })
            return true
        }
        if let failure { throw MVCCError(failure) }
    }
}

extension KeyspaceChange {
    package func setAuthRecord(_ record: AuthRecord) throws(MVCCError) {
        switch record {
        case .user(let name, let user): try self.set(user?.encoded(), of: name, in: self.trees.users)
        case .role(let name, let role): try self.set(role?.encoded(), of: name, in: self.trees.roles)
        case .settings(let isEnabled, let revision):
            var bytes: [UInt8] = [isEnabled ? 1 : 0]
            bytes.append(bigEndian: revision)
            try self.transaction.store(Self.authKey, bytes, in: self.trees.numbers)
        }
    }

    private func set(_ value: [UInt8]?, of name: String, in tree: StateTrees.Tree) throws(MVCCError) {
        let key = Array(name.utf8)
        if let value {
            try self.transaction.store(key, value, in: tree)
        } else {
            try self.transaction.delete(key, from: tree)
        }
    }
}
