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
        let apiVersion = self.call.definition.apiVersion
        var managers = managers
        managers.update(
            FieldManagerKey(
                manager: try self.managerName(),
                operation: .update,
                apiVersion: apiVersion,
                subresource: self.subresource
            ),
            apiVersion: apiVersion,
            FieldComparison(from: old, to: object, custom: self.call.definition.custom),
            ignored: self.ignored,
            now: self.now
        )
        object.objectMeta.managedFields = managers.entries
    }

    /// What the address does not write.
    private var ignored: FieldSet {
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
