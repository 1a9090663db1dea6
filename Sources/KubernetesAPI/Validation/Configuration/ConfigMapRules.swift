internal import Wire

/// What must hold of config maps.
enum ConfigMapRules {
    /// The most bytes of all values together, of a config map or secret.
    static let bytesMax = 1024 * 1024

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(CoreV1.ConfigMap.self) { map in
            var errors: [FieldError] = []
            for key in map.data.keys.sorted() {
                let place = FieldPath("data").key(key)
                errors += Check.name(key, place, NameRules.configMapKey)
                if map.binaryData[key] != nil {
                    errors.append(.invalid(place, key, "duplicate of key present in binaryData"))
                }
            }
            for key in map.binaryData.keys.sorted() {
                errors += Check.name(key, FieldPath("binaryData").key(key), NameRules.configMapKey)
            }
            let text = map.data.values.reduce(0) { $0 + $1.utf8.count }
            let bytes = map.binaryData.values.reduce(text) { $0 + $1.count }
            if bytes > Self.bytesMax { errors.append(.tooLong("", max: Self.bytesMax)) }
            return errors
        }
        table.onUpdate(CoreV1.ConfigMap.self) { map, old in
            guard old.immutable == true else { return [] }
            var errors: [FieldError] = []
            if map.immutable != true { errors.append(.forbidden("immutable", Self.immutable)) }
            if map.data != old.data { errors.append(.forbidden("data", Self.immutable)) }
            if map.binaryData != old.binaryData { errors.append(.forbidden("binaryData", Self.immutable)) }
            return errors
        }
    }

    static let immutable = "field is immutable when `immutable` is set"
}
