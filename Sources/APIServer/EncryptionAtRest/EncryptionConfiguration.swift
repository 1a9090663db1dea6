internal import Foundation
internal import KubernetesAPI

/// Which resources are kept encrypted, and how: a file of kind `EncryptionConfiguration`
/// (`apiserver.config.k8s.io/v1`), in the order in which its rules apply.
struct EncryptionConfiguration: Sendable {
    /// Resources as `resource.group`, with `*.`, `*.group` and `*.*` for all of core, of a group, and of every group.
    struct Rule: Sendable {
        var resources: [String]
        var transformer: ValueTransformer
    }

    var rules: [Rule]

    /// Reads YAML or JSON; throws `EncryptionError` naming the field.
    init(yaml: String) throws {
        let file: JSONValue
        do {
            file = try YAMLReader.value(Array(yaml.utf8))
        } catch {
            throw EncryptionError("\(error)")
        }
        guard file["kind"] == "EncryptionConfiguration", file["apiVersion"] == "apiserver.config.k8s.io/v1" else {
            throw EncryptionError("the file is no EncryptionConfiguration of apiserver.config.k8s.io/v1")
        }
        guard let entries = file["resources"]?.array, !entries.isEmpty else {
            throw EncryptionError(field: "resources", "Required value: must be non-empty")
        }
        self.rules = try entries.enumerated().map { try Self.rule($1, field: "resources[\($0)]") }
    }

    private static func rule(_ entry: JSONValue, field: String) throws -> Rule {
        let resources = (entry["resources"]?.array ?? []).compactMap(\.string)
        guard !resources.isEmpty else { throw EncryptionError(field: "\(field).resources", "Required value") }
        guard let providers = entry["providers"]?.array, !providers.isEmpty else {
            throw EncryptionError(field: "\(field).providers", "Required value")
        }
        let ciphers = try providers.enumerated().flatMap { try Self.ciphers($1, field: "\(field).providers[\($0)]") }
        return Rule(resources: resources, transformer: ValueTransformer(ciphers))
    }

    private static func ciphers(_ provider: JSONValue, field: String) throws -> [ValueCipher] {
        guard let members = provider.object?.members, members.count == 1, let member = members.first else {
            throw EncryptionError(field: field, "Invalid value: exactly one provider is needed in each entry")
        }
        let (name, settings) = (member.key, member.value)
        switch ValueCipher.Algorithm(rawValue: name) {
        case .identity: return [.identity]
        case .aesgcm: return try Self.keys(.aesgcm, settings, field: "\(field).aesgcm")
        case .aescbc: return try Self.keys(.aescbc, settings, field: "\(field).aescbc")
        case nil:
            throw EncryptionError(
                field: "\(field).\(name)",
                "Unsupported value: supported values: \"aescbc\", \"aesgcm\", \"identity\""
            )
        }
    }

    private static func keys(
        _ algorithm: ValueCipher.Algorithm,
        _ settings: JSONValue,
        field: String
    ) throws -> [ValueCipher] {
        guard let keys = settings["keys"]?.array, !keys.isEmpty else {
            throw EncryptionError(field: "\(field).keys", "Required value")
        }
        return try keys.enumerated().map { index, key in
            let field = "\(field).keys[\(index)]"
            guard let name = key["name"]?.string, !name.isEmpty else {
                throw EncryptionError(field: "\(field).name", "Required value")
            }
            guard !name.contains(":") else {
                throw EncryptionError(field: "\(field).name", "Invalid value: \"\(name)\": must not contain ':'")
            }
            guard let text = key["secret"]?.string, let secret = Data(base64Encoded: text) else {
                throw EncryptionError(field: "\(field).secret", "Invalid value: \"REDACTED\": must be base64 encoded")
            }
            guard [16, 24, 32].contains(secret.count) else {
                throw EncryptionError(
                    field: "\(field).secret",
                    "Invalid value: \"REDACTED\": secret is not of the expected length, got \(secret.count), "
                        + "expected one of [16 24 32]"
                )
            }
            return ValueCipher(algorithm, keyName: name, secret: Array(secret))
        }
    }
}
