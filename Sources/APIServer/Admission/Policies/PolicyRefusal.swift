internal import KubernetesAPI
internal import Wire

/// Why a policy refuses a write.
struct PolicyRefusal: Sendable {
    /// Nil: the reason of what is no valid object.
    var reason: String?
    var message: String
    /// The place of the validation in its policy.
    var index = 0

    /// The answer to the write.
    func error(
        _ policy: String,
        binding: String?,
        _ attributes: AdmissionAttributes
    ) -> StatusError {
        let with = binding.map { " with binding '\($0)'" } ?? ""
        let message = "ValidatingAdmissionPolicy '\(policy)'\(with) denied request: \(self.message)"
        var error = attributes.forbidden(message)
        let reason = self.reason ?? StatusReason.invalid.rawValue
        error.status.reason = reason
        switch reason {
        case StatusReason.forbidden.rawValue: error.status.code = 403
        case StatusReason.unauthorized.rawValue: error.status.code = 401
        case StatusReason.requestEntityTooLarge.rawValue: error.status.code = 413
        default: error.status.code = 422
        }
        var details = error.status.details ?? MetaV1.StatusDetails()
        details.causes.append(MetaV1.StatusCause { $0.message = message })
        error.status.details = details
        return error
    }
}
