internal import KubernetesAPI
internal import Wire

/// What becomes of a write when a webhook refuses it, or cannot be asked, in Kubernetes' words.
enum WebhookError {
    static func denied(_ hook: WebhookHook, _ status: MetaV1.Status?) -> StatusError {
        var status = status ?? MetaV1.Status()
        if status.code < 400 { status.code = status.reason == "Forbidden" ? 403 : 400 }
        status.status = "Failure"
        let denied = "admission webhook \"\(hook.name)\" denied the request"
        if !status.message.isEmpty {
            status.message = "\(denied): \(status.message)"
        } else if !status.reason.isEmpty {
            status.message = "\(denied): \(status.reason)"
        } else {
            status.message = "\(denied) without explanation"
        }
        return StatusError(status)
    }

    static func failed(_ hook: WebhookHook, _ cause: String) -> StatusError {
        .internalError("failed calling webhook \"\(hook.name)\": \(cause)")
    }

    static func noDryRun(_ hook: WebhookHook) -> StatusError {
        .badRequest("admission webhook \"\(hook.name)\" does not support dry run")
    }
}
