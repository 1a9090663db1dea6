/// A change of who may do what.
package enum AuthChange: Hashable, Sendable {
    case enable
    case disable
    case addUser(name: String, passwordHash: [UInt8], hasNoPassword: Bool)
    case deleteUser(String)
    case changePassword(user: String, passwordHash: [UInt8])
    case grantRole(user: String, role: String)
    case revokeRole(user: String, role: String)
    case addRole(String)
    case deleteRole(String)
    case grantPermission(role: String, AuthPermission)
    case revokePermission(role: String, key: [UInt8], rangeEnd: [UInt8])
}
