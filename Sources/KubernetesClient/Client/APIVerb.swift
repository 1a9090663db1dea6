/// What a request wants done.
package enum APIVerb: Hashable, Sendable {
    case get, list, watch, create, update, delete, deleteCollection
    case patch(PatchType)

    /// The HTTP method that stands for it.
    package var method: String {
        switch self {
        case .get, .list, .watch: "GET"
        case .create: "POST"
        case .update: "PUT"
        case .patch: "PATCH"
        case .delete, .deleteCollection: "DELETE"
        }
    }
}
