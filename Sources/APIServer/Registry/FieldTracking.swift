internal import Core
internal import KubernetesAPI
internal import Transport
internal import Wire

/// Keeps `metadata.managedFields` of creates, updates and patches: who writes a field owns it.
struct FieldTracking {
    let call: ResourceCall
    /// What the address written to stands for: "scale" also where the object itself is changed.
    let subresource: String
    let now: MetaV1.Time

    init(_ call: ResourceCall, subresource: String? = nil, now: Instant) {
        self.call = call
        self.subresource = subresource ?? call.subresource
        self.now = MetaV1.Time(now)
    }

    /// Notes the fields of a new object, in the version it was sent in and with its defaults.
    func create(_ object: inout Message) throws {
        let managers = self.sent(object.objectMeta.managedFields) ?? FieldManagers()
        object.objectMeta.managedFields = []
        try self.note(&object, from: Message(object.schema), managers)
    }

    /// Notes what a write changed; both states are in the version that was asked for.
    func update(_ object: inout Message, from old: Message) throws {
        let known = old.objectMeta.managedFields
        let sent = object.objectMeta.managedFields
        // One empty entry asks for all to be forgotten; an address of a part cannot ask.
        if self.subresource.isEmpty, sent.count == 1, sent.first?.underlying.isEmpty == true {
            object.objectMeta.managedFields = []
            return
        }
        let isSentAnew = self.subresource.isEmpty && sent != known
        let managers = (isSentAnew ? self.sent(sent) : nil) ?? (try? FieldManagers(known)) ?? FieldManagers()
        var old = old
        old.objectMeta.managedFields = []
        object.objectMeta.managedFields = []
        guard !managers.isEmpty, isSentAnew || object != old else {
            // Whose managers were forgotten stays without until it is applied.
            object.objectMeta.managedFields = known
            return
        }
        try self.note(&object, from: old, managers)
    }

    /// The managers that a client sent; nil where it sent none, or none that can be read.
    private func sent(_ entries: [MetaV1.ManagedFieldsEntry]) -> FieldManagers? {
        guard !entries.isEmpty, let managers = try? FieldManagers(entries), !managers.isEmpty else { return nil }
        return managers
    }

    private func note(_ object: inout Message, from old: Message, _ managers: FieldManagers) throws {
        var managers = managers
        let new = object
        try managers.update(
            self.key(.update, manager: self.managerName()),
            apiVersion: self.apiVersion,
            now: self.now
        ) { version in
            guard let old = self.convert(old, to: version), let new = self.convert(new, to: version) else { return nil }
            return FieldComparison(from: old, to: new, custom: self.call.definition.custom).excluding(self.ignored)
        }
        object.objectMeta.managedFields = managers.entries
    }

    var apiVersion: String { self.call.definition.apiVersion }

    func key(_ operation: FieldManagerKey.Operation, manager: String) -> FieldManagerKey {
        FieldManagerKey(
            manager: manager,
            operation: operation,
            apiVersion: self.apiVersion,
            subresource: self.subresource
        )
    }

    /// The object in another version; nil where that is not served.
    func convert(_ object: Message, to apiVersion: String) -> Message? {
        if var custom = object.unstructured {
            let group = GroupVersionKind.parts(ofAPIVersion: apiVersion).group
            guard group == self.call.definition.group else { return nil }
            // As without a webhook: what one renames between versions is not followed.
            custom.apiVersion = apiVersion
            return custom.underlying
        }
        let kind = GroupVersionKind(apiVersion: apiVersion, kind: object.schema.shortName)
        guard let schema = ResourceRegistry.schema(of: kind) else { return nil }
        let converted = VersionConversion.convert(object, to: schema)
        return converted.schema == schema ? converted : nil
    }

    /// What the address does not write.
    var ignored: FieldSet {
        let definition = self.call.codec.definition
        let paths =
            definition.custom?.resetPaths(subresource: self.call.subresource)
            ?? definition.strategy.resetPaths[self.call.subresource] ?? []
        return FieldSet(paths: paths.map { $0.split(separator: ".").map { .member(String($0)) } })
    }

    private func managerName() throws -> String {
        guard let name = self.call.query["fieldManager"] else {
            return FieldManagerKey.name(userAgent: self.call.request.headers.first("user-agent") ?? "")
        }
        return try WriteOptions.fieldManager(name, method: self.call.request.method)
    }
}
