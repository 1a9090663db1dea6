internal import Wire

// Users and roles are stored in etcd's form, `authpb.User` and `authpb.Role`: so they go to and from its snapshots.
extension AuthUser {
    /// The stored form.
    package func encoded() -> [UInt8] {
        EtcdAuth.User { user in
            user.name = Array(self.name.utf8)
            user.password = self.passwordHash
            user.roles = self.roles
            user.options = EtcdAuth.UserAddOptions { $0.noPassword = self.hasNoPassword }
        }.protobuf()
    }

    /// Reads the stored form.
    package init(encoded bytes: [UInt8]) throws(MVCCError) {
        do {
            let user = try EtcdAuth.User(protobuf: bytes)
            self.init(
                name: String(decoding: user.name, as: UTF8.self),
                passwordHash: user.password,
                hasNoPassword: user.options.noPassword
            )
            self.roles = user.roles.sorted()
        } catch {
            throw MVCCError(.corrupt, "a stored user is broken", cause: error)
        }
    }
}

extension AuthRole {
    /// The stored form.
    package func encoded() -> [UInt8] {
        EtcdAuth.Role { role in
            role.name = Array(self.name.utf8)
            role.keyPermission = self.permissions.map { permission in
                EtcdAuth.Permission { message in
                    message.permType = EtcdAuth.Permission.TypeValue(rawValue: Int32(permission.kind.rawValue))
                    message.key = permission.key
                    message.rangeEnd = permission.rangeEnd
                }
            }
        }.protobuf()
    }

    /// Reads the stored form.
    package init(encoded bytes: [UInt8]) throws(MVCCError) {
        let role: EtcdAuth.Role
        do {
            role = try EtcdAuth.Role(protobuf: bytes)
        } catch {
            throw MVCCError(.corrupt, "a stored role is broken", cause: error)
        }
        self.init(name: String(decoding: role.name, as: UTF8.self))
        for message in role.keyPermission {
            guard let number = UInt8(exactly: message.permType.rawValue),
                let kind = AuthPermission.Kind(rawValue: number)
            else { throw MVCCError(.corrupt, "a stored role has a permission of an unknown kind") }
            self.grant(AuthPermission(kind, key: message.key, rangeEnd: message.rangeEnd))
        }
    }
}
