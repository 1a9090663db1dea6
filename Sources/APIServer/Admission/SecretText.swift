internal import KubernetesAPI
internal import Wire

/// Moves the plain text that clients may give a secret to where it is kept: `stringData` is only ever written.
struct SecretText: AdmissionStep {
    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation != .delete, attributes.isOn(CoreV1.Secret.self) else { return }
        attributes.edit(CoreV1.Secret.self) { secret in
            for (key, text) in secret.stringData { secret.data[key] = Array(text.utf8) }
            secret.stringData = [:]
        }
    }
}
