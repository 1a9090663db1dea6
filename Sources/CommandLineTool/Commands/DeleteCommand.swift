internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// `mctl delete TYPE NAME | -f FILE | TYPE -l SELECTOR | TYPE --all`.
struct DeleteCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete resources by file names, resources and names, or by resources and label selector."
    )

    @OptionGroup var global: GlobalOptions
    @OptionGroup var files: ManifestOptions
    @Argument(help: "TYPE [NAME ...] or TYPE/NAME ...") var targets: [String] = []
    @Option(name: [.customShort("l"), .long], help: "Selector (label query).") var selector = ""
    @Flag(name: .long, help: "Delete all resources of the type in the namespace.") var all = false
    @Option(name: .long, help: "Seconds given to terminate gracefully; negative: the default.")
    var gracePeriod: Int64 = -1
    @Flag(name: .long, help: "Delete at once, without waiting for the kubelet.") var force = false
    @Flag(name: .long, help: "Treat \"resource not found\" as a successful delete.") var ignoreNotFound = false
    @Option(name: .long, help: "background, orphan or foreground.") var cascade = "background"
    @Flag(name: .long, inversion: .prefixedNo, help: "Wait for the resources to be gone.") var wait = true

    func run(_ session: Session) async throws {
        if !self.files.isEmpty {
            for manifest in try self.files.read() {
                let namespace = try manifest.targetNamespace(session, flag: self.global.namespace)
                try await self.delete(manifest.resource, manifest.name, namespace, session)
            }
            return
        }
        for reference in try ResourceReference.parse(self.targets) {
            let namespace = reference.resource.isNamespaced ? session.namespace : nil
            for name in try await self.names(reference, namespace, session) {
                try await self.delete(reference.resource, name, namespace, session)
            }
        }
    }

    private func names(
        _ reference: ResourceReference,
        _ namespace: String?,
        _ session: Session
    ) async throws -> [String] {
        if !reference.names.isEmpty { return reference.names }
        guard self.all || !self.selector.isEmpty else {
            throw CommandError("resource(s) were provided, but no name was specified")
        }
        let list = try await session.client.list(
            reference.resource.groupVersionResource,
            namespace: namespace,
            ListOptions(labelSelector: self.selector)
        )
        guard !list.items.isEmpty else {
            session.terminal.write("No resources found\n")
            return []
        }
        return list.items.map { $0.objectMeta.name }
    }

    private func delete(
        _ resource: ResourceDefinition,
        _ name: String,
        _ namespace: String?,
        _ session: Session
    ) async throws {
        var options = DeleteOptions()
        options.propagation = try self.propagation
        if self.force || self.gracePeriod >= 0 { options.gracePeriodSeconds = max(self.gracePeriod, 0) }
        let gone: Message
        do {
            gone = try await session.client.delete(
                resource.groupVersionResource,
                namespace: namespace,
                name: name,
                options
            )
        } catch let error as StatusError where error.isNotFound && self.ignoreNotFound {
            return
        }
        let how = self.force ? "force deleted" : "deleted"
        session.terminal.write("\(resource.objectPrefix) \"\(name)\" \(how)\n")
        guard self.wait, gone.schema == resource.schema else { return }
        try await self.awaitGone(resource, name, namespace, uid: gone.objectMeta.uid, session)
    }

    private var propagation: DeleteOptions.Propagation {
        get throws {
            switch self.cascade {
            case "background", "true": return .background
            case "foreground": return .foreground
            case "orphan", "false": return .orphan
            default:
                throw CommandError(
                    "invalid cascade value (\(self.cascade)). Must be \"background\", \"foreground\", or \"orphan\""
                )
            }
        }
    }

    /// Waits until the object is gone, or another has its name.
    private func awaitGone(
        _ resource: ResourceDefinition,
        _ name: String,
        _ namespace: String?,
        uid: String,
        _ session: Session
    ) async throws {
        let selection = ListOptions(fieldSelector: "metadata.name=\(name)")
        while true {
            let list = try await session.client.list(resource.groupVersionResource, namespace: namespace, selection)
            guard list.items.contains(where: { $0.objectMeta.uid == uid }) else { return }
            let options = WatchOptions(
                fieldSelector: selection.fieldSelector,
                resourceVersion: list.resourceVersion
            )
            let events = try await session.client.watch(resource.groupVersionResource, namespace: namespace, options)
            for try await event in events {
                if case .deleted = event { return }
            }
        }
    }
}

extension Message {
    /// The metadata of an object, field 1 of every kind.
    var objectMeta: MetaV1.ObjectMeta { self[1] }
}
