internal import KubernetesAPI
internal import Transport

/// A configuration as a request for server-side apply brought it, with the options of the request.
struct ApplyPatch: Sendable {
    static let type = "application/apply-patch+yaml"

    let config: JSONValue
    let fieldManager: String
    /// Takes fields from others that have them otherwise.
    let isForced: Bool
    /// What deserves a warning, by the request's field validation.
    let warnings: [String]

    static func isMeant(by request: APIRequest) -> Bool {
        MediaRange(request.headers.first("content-type") ?? "")?.name == Self.type
    }

    /// Reads a request whose options were checked.
    init(_ request: APIRequest) async throws {
        self.fieldManager = request.query["fieldManager"] ?? ""
        self.isForced = request.query.flag("force")
        let lines: [String]
        let bytes = try await request.body()
        do {
            (self.config, lines) = try YAMLReader.valueWithDuplicates(bytes)
        } catch {
            throw StatusError.badRequest("error decoding YAML: error converting YAML to JSON: \(error.message)")
        }
        switch self.config {
        case .object, .null: break
        case .bool, .integer, .double, .string, .array:
            throw StatusError.badRequest(
                "error decoding YAML: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal "
                    + "\(self.config.kindName) into Go value of type map[string]interface {}"
            )
        }
        switch WriteOptions.fieldValidation(request.query) {
        case .ignore: self.warnings = []
        case .warn: self.warnings = lines
        case .strict:
            guard lines.isEmpty else {
                throw StatusError.badRequest(
                    "error strict decoding YAML: error converting YAML to JSON: " + YAMLReader.unmarshalErrors(lines)
                )
            }
            self.warnings = []
        }
    }
}
