/// Why users and roles are not changed, or why somebody may not do something.
package enum AuthRefusal: String, Error, Sendable, CaseIterable {
    case authenticationFailed
    case invalidManagement
    case invalidToken
    case notEnabled
    case oldRevision
    case permissionDenied
    case permissionNotGiven
    case permissionNotGranted
    case roleEmpty
    case roleExists
    case roleNotFound
    case roleNotGranted
    case rootRoleMissing
    case rootUserMissing
    case userEmpty
    case userExists
    case userNotFound
}
