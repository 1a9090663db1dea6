internal import KubernetesAPI
internal import Wire

/// Server-side apply of objects, which are merged as JSON.
extension FieldTracking {
    /// Merges what a manager wants into an object, and notes whose fields are whose.
    /// - Parameter live: the object as it is, in the version that was asked for; an empty one where there is none.
    /// - Returns: the object as it shall be, without defaults.
    func apply(_ patch: ApplyPatch, to live: Message) throws -> Message {
        guard let custom = self.call.definition.custom, live.unstructured != nil else {
            return try self.apply(patch, to: live, empty: Message(live.schema)) {
                MessageOwnership($0.schema)
            } read: { value, rules throws(JSONError) in
                var decoder = MessageJSONDecoder()
                return try decoder.decode(value, as: rules.message ?? live.schema)
            }
        }
        return try self.apply(patch, to: live, empty: self.call.definition.emptyObject) { _ in
            StructuralOwnership(custom.schema)
        } read: { value, _ throws(JSONError) in
            var unknown: [String] = []
            return try custom.read(value, unknownFields: &unknown)
        }
    }

    private func apply<Rules: OwnershipSchema>(
        _ patch: ApplyPatch,
        to live: Message,
        empty: Message,
        rules: @escaping (Message) -> Rules,
        read: @escaping (JSONValue, Rules) throws(JSONError) -> Message
    ) throws -> Message {
        func tree(_ object: Message) -> JSONTree<Rules> { JSONTree(object.jsonValue, rules(object)) }
        var live = live
        var managers = try self.managers(of: live)
        live.objectMeta.managedFields = []
        let liveTree = tree(live)
        let application = FieldApplication<Rules>(
            key: self.key(.apply, manager: patch.fieldManager),
            apiVersion: liveTree.value["apiVersion"]?.string ?? self.apiVersion,
            isForced: patch.isForced,
            ignored: self.ignored
        ) { object, version in
            self.convert(try read(object.value, object.schema), to: version).map(tree)
        }
        let applied = try managers.apply(
            JSONTree(patch.config, liveTree.schema),
            to: liveTree,
            empty: tree(empty),
            application,
            now: self.now
        )
        do throws(JSONError) {
            var object = try read(applied.value, liveTree.schema)
            object.objectMeta.managedFields = managers.entries
            return object
        } catch {
            throw StatusError.untyped("failed to convert new object", patch.config, error.message)
        }
    }

    /// Who owns the fields of an object.
    func managers(of object: Message) throws(StatusError) -> FieldManagers {
        do {
            return try FieldManagers(object.objectMeta.managedFields)
        } catch {
            throw StatusError(.unknown, "failed to decode managed fields: \(error.message)")
        }
    }
}
