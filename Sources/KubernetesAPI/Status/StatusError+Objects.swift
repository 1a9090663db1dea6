internal import Wire

/// Failures that concern one object.
extension StatusError {
    /// No object has the name.
    package static func notFound(_ resource: GroupResource, _ name: String) -> StatusError {
        StatusError(.notFound, "\(resource) \"\(name)\" not found", details: .of(resource, name))
    }

    /// Another object has the name.
    package static func alreadyExists(_ resource: GroupResource, _ name: String) -> StatusError {
        StatusError(.alreadyExists, "\(resource) \"\(name)\" already exists", details: .of(resource, name))
    }

    /// No free name was found for an object with `generateName`.
    package static func generateNameConflict(_ resource: GroupResource, _ name: String) -> StatusError {
        var details = MetaV1.StatusDetails.of(resource, name)
        details.retryAfterSeconds = 1
        let message =
            "\(resource) \"\(name)\" already exists, the server was not able to generate a unique name for "
            + "the object"
        return StatusError(.alreadyExists, message, details: details)
    }

    /// - Parameter cause: why the write was refused, for instance `StatusError.modified`.
    package static func conflict(_ resource: GroupResource, _ name: String, _ cause: String) -> StatusError {
        let message = "Operation cannot be fulfilled on \(resource) \"\(name)\": \(cause)"
        return StatusError(.conflict, message, details: .of(resource, name))
    }

    /// Why a write with an outdated `resourceVersion` is refused.
    package static let modified =
        "the object has been modified; please apply your changes to the latest version and try again"

    /// The caller may not do this to the object, or to any where the name is empty.
    package static func forbidden(_ resource: GroupResource, _ name: String, _ cause: String) -> StatusError {
        let message: String
        if resource.resource.isEmpty {
            message = "forbidden: \(cause)"
        } else if name.isEmpty {
            message = "\(resource) is forbidden: \(cause)"
        } else {
            message = "\(resource) \"\(name)\" is forbidden: \(cause)"
        }
        return StatusError(.forbidden, message, details: .of(resource, name))
    }

    /// The object fails validation: every error becomes a cause.
    package static func invalid(_ kind: GroupKind, _ name: String, _ errors: [FieldError]) -> StatusError {
        var message = "\(kind) \"\(name)\" is invalid"
        if !errors.isEmpty { message += ": \(FieldError.aggregate(errors))" }
        let details = MetaV1.StatusDetails {
            $0.name = name
            $0.group = kind.group
            $0.kind = kind.kind
            $0.causes = errors.map { error in
                MetaV1.StatusCause {
                    $0.reason = error.code.rawValue
                    $0.message = error.body
                    $0.field = error.field.description
                }
            }
        }
        return StatusError(.invalid, message, details: details)
    }

    /// The definition of the resource is being deleted.
    package static func terminating(_ resource: GroupResource, _ action: String) -> StatusError {
        let message = "\(action) not allowed while custom resource definition is terminating"
        return StatusError(.methodNotAllowed, message, details: .of(resource, ""))
    }

    /// The resource cannot be acted on so.
    package static func methodNotSupported(_ resource: GroupResource, _ action: String) -> StatusError {
        let message = "\(action) is not supported on resources of kind \"\(resource)\""
        return StatusError(.methodNotAllowed, message, details: .of(resource, ""))
    }

    /// The server could not finish in time; the client may try again.
    package static func serverTimeout(
        _ resource: GroupResource,
        _ operation: String,
        retryAfterSeconds: Int32
    ) -> StatusError {
        var details = MetaV1.StatusDetails.of(resource, operation)
        details.retryAfterSeconds = retryAfterSeconds
        let message =
            "The \(operation) operation against \(resource) could not be completed at this time, please try "
            + "again."
        return StatusError(.serverTimeout, message, details: details)
    }
}

extension MetaV1.StatusDetails {
    static func of(_ resource: GroupResource, _ name: String) -> MetaV1.StatusDetails {
        MetaV1.StatusDetails {
            $0.name = name
            $0.group = resource.group
            $0.kind = resource.resource
        }
    }
}
