internal import KubernetesAPI
internal import Transport
internal import Wire

/// Reads the options that all writes share.
enum WriteOptions {
    /// How unknown and duplicate fields of a body are treated.
    enum FieldValidation: String, CaseIterable {
        case ignore = "Ignore"
        case strict = "Strict"
        case warn = "Warn"
    }

    private static let kinds = ["POST": "CreateOptions", "PUT": "UpdateOptions", "PATCH": "PatchOptions"]

    /// Refuses a create, update or patch whose query has options that there are not.
    /// - Throws: `Invalid` naming the method's options.
    static func check(_ request: APIRequest) throws {
        guard let kind = Self.kinds[request.method] else { return }
        let query = request.query
        var errors: [FieldError] = []
        if request.method == "PATCH" { errors += Self.patchErrors(request) }
        errors += Self.fieldManagerErrors(query["fieldManager"] ?? "")
        errors += Self.dryRunErrors(query.all("dryRun").filter { !$0.isEmpty })
        if let text = query["fieldValidation"], FieldValidation(rawValue: text) == nil {
            let supported = [""] + FieldValidation.allCases.map(\.rawValue)
            errors.append(.notSupported("fieldValidation", text, supported))
        }
        guard errors.isEmpty else { throw Self.invalid(kind, errors) }
    }

    private static func patchErrors(_ request: APIRequest) -> [FieldError] {
        guard MediaRange(request.headers.first("content-type") ?? "")?.name != "application/apply-patch+yaml" else {
            guard request.query["fieldManager"] == nil else { return [] }
            return [.required("fieldManager", "is required for apply patch")]
        }
        guard request.query["force"] != nil else { return [] }
        return [.forbidden("force", "may not be specified for non-apply patch")]
    }

    /// Whether nothing is to be written, for options that were checked.
    static func isDryRun(_ values: [String]) -> Bool { !values.isEmpty }

    static func dryRunErrors(_ values: [String]) -> [FieldError] {
        guard values.contains(where: { $0 != "All" }) else { return [] }
        let shown = "[]string{" + values.map(GoSyntax.quoted).joined(separator: ", ") + "}"
        return [.notSupported("dryRun", .raw(shown), ["All"])]
    }

    /// A manager's name as a request gave it.
    /// - Throws: `Invalid` naming the method's options, where it is too long or not printable.
    static func fieldManager(_ name: String, method: String) throws -> String {
        let errors = Self.fieldManagerErrors(name)
        guard errors.isEmpty else { throw Self.invalid(Self.kinds[method] ?? "PatchOptions", errors) }
        return name
    }

    private static func fieldManagerErrors(_ name: String) -> [FieldError] {
        var errors: [FieldError] = []
        if name.utf8.count > FieldManagerKey.nameBytesMax {
            errors.append(.tooLong("fieldManager", max: FieldManagerKey.nameBytesMax))
        }
        var position = 0
        for scalar in name.unicodeScalars {
            if !FieldManagerKey.isPrintable(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
                errors.append(.invalid("fieldManager", name, "invalid character \(code) (at position \(position))"))
            }
            position += UTF8.width(scalar)
        }
        return errors
    }

    /// The refusal of a request for its options.
    static func invalid(_ kind: String, _ errors: [FieldError]) -> StatusError {
        .invalid(GroupKind(group: "meta.k8s.io", kind: kind), "", errors)
    }

    /// How the request wants unknown and duplicate fields treated; what is no such way was refused before.
    static func fieldValidation(_ query: QueryParameters) -> FieldValidation {
        query["fieldValidation"].flatMap(FieldValidation.init(rawValue:)) ?? .warn
    }
}
