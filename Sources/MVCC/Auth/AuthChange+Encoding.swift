// The stored form of changes of users and roles: a byte that names the change, then its fields, each with its length
// before it. Numbers once given are never given another meaning.
extension AuthChange {
    private enum Tag: UInt8 {
        case enable = 1
        case disable = 2
        case addUser = 3
        case deleteUser = 4
        case changePassword = 5
        case grantRole = 6
        case revokeRole = 7
        case addRole = 8
        case deleteRole = 9
        case grantPermission = 10
        case revokePermission = 11
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .enable: writer.write(Tag.enable.rawValue)
        case .disable: writer.write(Tag.disable.rawValue)
        case .addUser(let name, let hash, let hasNoPassword):
            writer.write(Tag.addUser.rawValue)
            writer.write(name)
            writer.write(hash)
            writer.write(UInt8(hasNoPassword ? 1 : 0))
        case .deleteUser(let name):
            writer.write(Tag.deleteUser.rawValue)
            writer.write(name)
        case .changePassword(let name, let hash):
            writer.write(Tag.changePassword.rawValue)
            writer.write(name)
            writer.write(hash)
        case .grantRole(let user, let role):
            writer.write(Tag.grantRole.rawValue)
            writer.write(user)
            writer.write(role)
        case .revokeRole(let user, let role):
            writer.write(Tag.revokeRole.rawValue)
            writer.write(user)
            writer.write(role)
        case .addRole(let name):
            writer.write(Tag.addRole.rawValue)
            writer.write(name)
        case .deleteRole(let name):
            writer.write(Tag.deleteRole.rawValue)
            writer.write(name)
        case .grantPermission(let role, let permission):
            writer.write(Tag.grantPermission.rawValue)
            writer.write(role)
            writer.write(permission.kind.rawValue)
            writer.write(permission.key)
            writer.write(permission.rangeEnd)
        case .revokePermission(let role, let key, let rangeEnd):
            writer.write(Tag.revokePermission.rawValue)
            writer.write(role)
            writer.write(key)
            writer.write(rangeEnd)
        }
    }

    init(from reader: inout ByteReader) throws(MVCCError) {
        guard let tag = Tag(rawValue: try reader.byte()) else { throw ByteReader.broken }
        switch tag {
        case .enable: self = .enable
        case .disable: self = .disable
        case .addUser:
            self = .addUser(
                name: try reader.text(),
                passwordHash: try reader.field(),
                hasNoPassword: try reader.byte() != 0
            )
        case .deleteUser: self = .deleteUser(try reader.text())
        case .changePassword: self = .changePassword(user: try reader.text(), passwordHash: try reader.field())
        case .grantRole: self = .grantRole(user: try reader.text(), role: try reader.text())
        case .revokeRole: self = .revokeRole(user: try reader.text(), role: try reader.text())
        case .addRole: self = .addRole(try reader.text())
        case .deleteRole: self = .deleteRole(try reader.text())
        case .grantPermission:
            let role = try reader.text()
            guard let kind = AuthPermission.Kind(rawValue: try reader.byte()) else { throw ByteReader.broken }
            let permission = AuthPermission(kind, key: try reader.field(), rangeEnd: try reader.field())
            self = .grantPermission(role: role, permission)
        case .revokePermission:
            self = .revokePermission(role: try reader.text(), key: try reader.field(), rangeEnd: try reader.field())
        }
    }
}

extension AuthStamp {
    func write(to writer: inout ByteWriter) {
        writer.write(self.user)
        writer.write(Int64(bitPattern: self.revision))
    }

    init(from reader: inout ByteReader) throws(MVCCError) {
        self.init(user: try reader.text(), revision: UInt64(bitPattern: try reader.number()))
    }
}

extension ByteWriter {
    mutating func write(_ text: String) {
        self.write(Array(text.utf8))
    }
}

extension ByteReader {
    mutating func text() throws(MVCCError) -> String {
        let bytes = try self.field()
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Self.broken }
        return text
    }
}
