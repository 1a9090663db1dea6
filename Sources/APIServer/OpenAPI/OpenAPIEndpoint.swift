/// Serves the API's description.
struct OpenAPIEndpoint: Sendable {
    func respond(_ request: APIRequest) async throws -> APIResponse? {
        nil
    }
}
