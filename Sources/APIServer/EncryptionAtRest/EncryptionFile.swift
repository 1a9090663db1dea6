internal import Foundation
internal import KubernetesAPI

/// Makes the configuration that a new cluster gets, and new keys in one that exists.
package enum EncryptionFile {
    /// Secrets under AES-GCM with one key; what was stored plain before remains readable.
    /// - Parameter secret: 32 random bytes.
    package static func initial(secret: [UInt8]) -> String {
        let key: JSONValue = ["name": "key1", "secret": .string(Data(secret).base64EncodedString())]
        let configuration: JSONValue = [
            "apiVersion": "apiserver.config.k8s.io/v1",
            "kind": "EncryptionConfiguration",
            "resources": [
                ["resources": ["secrets"], "providers": [["aesgcm": ["keys": [key]]], ["identity": [:]]]]
            ],
        ]
        return YAMLWriter.text(configuration)
    }

    /// The configuration with a new first key in each first provider that has keys; the older keys still read.
    /// - Parameter makeSecret: 32 random bytes at each call.
    /// - Returns: the file and the names of the keys; throws `EncryptionError` when there is nothing to rotate.
    package static func rotated(
        _ yaml: String,
        makeSecret: () -> [UInt8]
    ) throws -> (yaml: String, keyNames: [String]) {
        _ = try EncryptionConfiguration(yaml: yaml)
        var file = try YAMLReader.value(Array(yaml.utf8))
        var names: [String] = []
        let rules = (file["resources"]?.array ?? []).map { (rule: JSONValue) -> JSONValue in
            guard let providers = rule["providers"]?.array, let first = providers.first?.object?.members.first,
                let keys = first.value["keys"]?.array
            else { return rule }
            let taken = Set(keys.compactMap { (key: JSONValue) in key["name"]?.string })
            var number = keys.count + 1
            while taken.contains("key\(number)") { number += 1 }
            let name = "key\(number)"
            names.append(name)
            let key: JSONValue = [
                "name": .string(name), "secret": .string(Data(makeSecret()).base64EncodedString()),
            ]
            let settings: JSONValue = ["keys": .array([key] + keys)]
            let provider = JSONValue.object(JSONObject([(first.key, settings)]))
            return Self.replace("providers", of: rule, by: .array([provider] + providers.dropFirst()))
        }
        guard !names.isEmpty else { throw EncryptionError("no provider of the configuration has keys") }
        file = Self.replace("resources", of: file, by: .array(rules))
        return (YAMLWriter.text(file), names)
    }

    private static func replace(_ key: String, of value: JSONValue, by member: JSONValue) -> JSONValue {
        guard var object = value.object else { return value }
        object[key] = member
        return .object(object)
    }
}
