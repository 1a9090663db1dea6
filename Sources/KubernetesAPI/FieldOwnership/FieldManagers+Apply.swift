extension FieldManagers {
    /// As whom the fields are noted that an object had before anything was applied to it.
    private static let beforeFirstApply = "before-first-apply"

    /// Applies a configuration as `FieldApplication` does, after the checks and with the precautions that Kubernetes'
    /// API server puts around that.
    /// - Parameters:
    ///   - config: as a client sent it.
    ///   - live: the object as it is, without its managed fields; `empty` where there is none.
    ///   - empty: an object of the kind about which nothing was said.
    /// - Returns: the object as it shall be, without defaults.
    /// - Throws: `StatusError`; whatever the conversion throws.
    package mutating func apply<Schema: OwnershipSchema>(
        _ config: JSONTree<Schema>,
        to live: JSONTree<Schema>,
        empty: JSONTree<Schema>,
        _ application: FieldApplication<Schema>,
        now: MetaV1.Time
    ) throws -> JSONTree<Schema> {
        try Self.check(config, against: live)
        var managers = self
        if self.isEmpty {
            let key = FieldManagerKey(
                manager: Self.beforeFirstApply,
                operation: .update,
                apiVersion: application.apiVersion,
                subresource: application.key.subresource
            )
            try managers.update(key, apiVersion: application.apiVersion, now: now) { _ in
                FieldComparison(from: empty, to: live).excluding(application.ignored)
            }
        }
        do {
            let applied = try managers.applyTakingOver(config, to: live, application, now: now)
            self = managers
            guard application.key.manager == LastApplied.manager else { return applied }
            return JSONTree(LastApplied.updating(applied.value, to: config.value), live.schema)
        } catch let conflicts as FieldConflicts {
            throw conflicts.statusError
        }
    }

    /// Conflicts about what the manager itself set when it applied on the client's side are none.
    private mutating func applyTakingOver<Schema: OwnershipSchema>(
        _ config: JSONTree<Schema>,
        to live: JSONTree<Schema>,
        _ application: FieldApplication<Schema>,
        now: MetaV1.Time
    ) throws -> JSONTree<Schema> {
        do {
            return try application.apply(config, to: live, &self, now: now)
        } catch let conflicts as FieldConflicts where application.key.manager == LastApplied.manager {
            guard let own = LastApplied.fields(in: live) else { throw conflicts }
            let others = conflicts.subtracting(own)
            guard others.list.isEmpty else { throw others }
            return try application.forced.apply(config, to: live, &self, now: now)
        }
    }

    private static func check<Schema: OwnershipSchema>(
        _ config: JSONTree<Schema>,
        against live: JSONTree<Schema>
    ) throws(StatusError) {
        let apiVersion = config.value["apiVersion"]?.string ?? ""
        let sent = GroupVersionKind(apiVersion: apiVersion, kind: config.value["kind"]?.string ?? "")
        guard apiVersion == live.value["apiVersion"]?.string, sent.kind == live.value["kind"]?.string else {
            throw StatusError.badRequest("invalid object type: \(sent)")
        }
        if case .array = config.value["metadata"]?["managedFields"] {
            throw StatusError.badRequest("metadata.managedFields must be nil")
        }
        if let cause = FieldValidation.text(of: config) {
            throw StatusError.untyped("failed to create typed patch object", config.value, cause)
        }
    }
}

extension StatusError {
    /// A configuration that is not of its kind's form, in Kubernetes' words.
    package static func untyped(_ failure: String, _ config: JSONValue, _ cause: String) -> StatusError {
        let meta = config["metadata"]
        let kind = GroupVersionKind(apiVersion: config["apiVersion"]?.string ?? "", kind: config["kind"]?.string ?? "")
        let object = "\(meta?["namespace"]?.string ?? "")/\(meta?["name"]?.string ?? ""); \(kind)"
        return StatusError(.unknown, "\(failure) (\(object)): \(cause)")
    }
}
