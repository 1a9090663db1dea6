internal import Wire

/// What must hold of secrets. No message ever shows what one holds.
enum SecretRules {
    /// The keys that secrets of a type must have.
    private static let requiredKeys = [
        "kubernetes.io/dockercfg": [".dockercfg"],
        "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
        "kubernetes.io/ssh-auth": ["ssh-privatekey"],
        "kubernetes.io/tls": ["tls.crt", "tls.key"],
    ]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(CoreV1.Secret.self) { secret in
            var errors = secret.data.keys.sorted().flatMap { key in
                Check.name(key, FieldPath("data").key(key), NameRules.configMapKey)
            }
            if secret.data.values.reduce(0, { $0 + $1.count }) > ConfigMapRules.bytesMax {
                errors.append(.tooLong("data", max: ConfigMapRules.bytesMax))
            }
            return errors + Self.typeErrors(secret)
        }
        table.onUpdate(CoreV1.Secret.self) { secret, old in
            guard old.immutable == true else { return [] }
            var errors: [FieldError] = []
            if secret.immutable != true { errors.append(.forbidden("immutable", ConfigMapRules.immutable)) }
            if secret.data != old.data { errors.append(.forbidden("data", ConfigMapRules.immutable)) }
            return errors
        }
    }

    private static func typeErrors(_ secret: CoreV1.Secret) -> [FieldError] {
        let path: FieldPath = "data"
        switch secret.type {
        case "kubernetes.io/service-account-token":
            let name = "kubernetes.io/service-account.name"
            let isNamed = secret.metadata.annotations[name].map { !$0.isEmpty } ?? false
            return isNamed ? [] : [.required(FieldPath("metadata.annotations").key(name))]
        case "kubernetes.io/basic-auth":
            guard secret.data["username"] == nil, secret.data["password"] == nil else { return [] }
            return [.required(path.key("username")), .required(path.key("password"))]
        default:
            let keys = Self.requiredKeys[secret.type] ?? []
            let missing = keys.filter { secret.data[$0] == nil }
            let isDocker = secret.type.hasPrefix("kubernetes.io/dockerc")
            let broken =
                isDocker ? keys.filter { secret.data[$0].map { (try? JSONParser.parse($0)) == nil } ?? false } : []
            return missing.map { .required(path.key($0)) }
                + broken.map { .invalid(path.key($0), "<secret contents redacted>", "invalid character in JSON") }
        }
    }
}
