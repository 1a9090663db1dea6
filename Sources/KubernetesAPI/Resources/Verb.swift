/// What can be asked of a resource, by the names that discovery and RBAC use.
package enum Verb: String, Hashable, Sendable, CaseIterable {
    case create, delete, deletecollection, get, list, patch, update, watch
}
