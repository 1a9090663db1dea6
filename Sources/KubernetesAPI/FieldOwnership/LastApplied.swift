/// What `kubectl apply` noted on the client's side before it applied on the server's: an annotation with the whole
/// configuration. As manager `kubectl`, server-side apply takes over from it.
enum LastApplied {
    static let annotation = "kubectl.kubernetes.io/last-applied-configuration"
    /// The manager that takes over.
    static let manager = "kubectl"

    /// The fields that the annotation's configuration set and that the object still has so: they are the manager's own,
    /// so that changing them is no conflict.
    /// - Returns: nil where there is no annotation of the object's version.
    static func fields<Schema: OwnershipSchema>(in live: JSONTree<Schema>) -> FieldSet? {
        guard let text = Self.text(in: live.value), let value = try? JSONParser.parse(text),
            value["apiVersion"] == live.value["apiVersion"]
        else { return nil }
        let config = JSONTree(value, live.schema)
        guard FieldValidation.text(of: config) == nil else { return nil }
        let changes = FieldComparison(from: config, to: live)
        return FieldSet(of: config).subtracting(changes.changed).subtracting(changes.removed)
    }

    /// The object with its annotation brought up to date, where it has one.
    static func updating(_ object: JSONValue, to config: JSONValue) -> JSONValue {
        guard Self.text(in: object) != nil, case .object(var result) = object,
            case .object(var meta) = result["metadata"], case .object(var annotations) = meta["annotations"]
        else { return object }
        annotations[Self.annotation] = .string(Self.encode(config))
        let size = annotations.reduce(0) { $0 + $1.key.utf8.count + ($1.value.string?.utf8.count ?? 0) }
        if size > ObjectMetaRules.annotationBytesMax { annotations[Self.annotation] = nil }
        meta["annotations"] = .object(annotations)
        result["metadata"] = .object(meta)
        return .object(result)
    }

    private static func text(in object: JSONValue) -> String? {
        guard let text = object["metadata"]?["annotations"]?[Self.annotation]?.string, !text.isEmpty else { return nil }
        return text
    }

    /// The configuration as Go writes it: keys in order, ended by a line break; without the annotation itself.
    private static func encode(_ config: JSONValue) -> String {
        var config = config
        if case .object(var object) = config, case .object(var meta) = object["metadata"],
            case .object(var annotations) = meta["annotations"]
        {
            annotations[Self.annotation] = nil
            meta["annotations"] = .object(annotations)
            object["metadata"] = .object(meta)
            config = .object(object)
        }
        return config.sorted.text + "\n"
    }
}
