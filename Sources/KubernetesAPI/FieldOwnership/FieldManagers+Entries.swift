internal import Wire

extension FieldManagers {
    /// Reads `metadata.managedFields`.
    /// - Throws: `JSONError` where an entry is of another form than `FieldsV1`, or of no known operation.
    package init(_ entries: [MetaV1.ManagedFieldsEntry]) throws(JSONError) {
        for entry in entries {
            guard let operation = FieldManagerKey.Operation(rawValue: entry.operation) else {
                throw JSONError(code: .type, message: "managedFields: unknown operation \"\(entry.operation)\"")
            }
            guard entry.fieldsType == "FieldsV1" else {
                throw JSONError(code: .type, message: "managedFields: unsupported fields type \"\(entry.fieldsType)\"")
            }
            let fields = try entry.fieldsV1.map { value throws(JSONError) in try FieldSet(json: value.raw) }
            let key = FieldManagerKey(
                manager: entry.manager,
                operation: operation,
                apiVersion: entry.apiVersion,
                subresource: entry.subresource
            )
            self.owned[key] = Owned(fields: fields ?? FieldSet(), apiVersion: entry.apiVersion, time: entry.time)
        }
    }

    /// The entries in the order in which Kubernetes writes them: appliers first, then by time.
    package var entries: [MetaV1.ManagedFieldsEntry] {
        let keys = self.owned.keys.sorted { left, right in
            let (leftTime, rightTime) = (self.owned[left]?.time?.seconds ?? 0, self.owned[right]?.time?.seconds ?? 0)
            if left.operation != right.operation { return left.operation == .apply }
            if leftTime != rightTime { return leftTime < rightTime }
            if left.manager != right.manager { return left.manager.precedesInBytes(right.manager) }
            if left.apiVersion != right.apiVersion { return left.apiVersion.precedesInBytes(right.apiVersion) }
            return left.subresource.precedesInBytes(right.subresource)
        }
        return keys.compactMap { key in self.owned[key].map { Self.entry(key, $0) } }
    }

    private static func entry(_ key: FieldManagerKey, _ owned: Owned) -> MetaV1.ManagedFieldsEntry {
        MetaV1.ManagedFieldsEntry {
            $0.manager = key.manager
            $0.operation = key.operation.rawValue
            $0.apiVersion = owned.apiVersion
            $0.time = owned.time
            $0.fieldsType = "FieldsV1"
            $0.fieldsV1 = MetaV1.FieldsV1 { $0.raw = owned.fields.json() }
            $0.subresource = key.subresource
        }
    }
}

extension FieldManagerKey {
    /// The identity as JSON, by which managers of one age are ordered.
    var text: String {
        var object: JSONObject = ["manager": .string(self.manager), "operation": .string(self.operation.rawValue)]
        if !self.apiVersion.isEmpty { object["apiVersion"] = .string(self.apiVersion) }
        if !self.subresource.isEmpty { object["subresource"] = .string(self.subresource) }
        return JSONValue.object(object).text
    }
}
