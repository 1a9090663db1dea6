internal import ArgumentParser
internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// `mctl get TYPE [NAME] [-o wide|yaml|json|name] [-w] [-l SELECTOR] [-A]`.
struct GetCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Display one or many resources."
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "TYPE [NAME ...] or TYPE/NAME ...") var targets: [String]
    @Option(name: [.short, .long], help: "Output format: wide, yaml, json or name.") var output: String?
    @Option(name: [.customShort("l"), .long], help: "Selector (label query).") var selector = ""
    @Option(name: .long, help: "Selector (field query).") var fieldSelector = ""
    @Flag(name: [.customShort("A"), .long], help: "List across all namespaces.") var allNamespaces = false
    @Flag(name: [.short, .long], help: "After listing, watch for changes.") var watch = false
    @Flag(name: .long, help: "Show all labels as the last column.") var showLabels = false
    @Flag(name: .long, help: "Don't print headers.") var noHeaders = false
    @Flag(name: .long, help: "Return no error when an object is absent.") var ignoreNotFound = false

    func run(_ session: Session) async throws {
        let references = try ResourceReference.parse(self.targets)
        guard !self.watch || references.count == 1 else {
            throw CommandError("you may only specify a single resource type")
        }
        var printer = ObjectPrinter(format: try OutputFormat(self.output))
        printer.showsHeaders = !self.noHeaders
        printer.showsKind = references.count > 1
        printer.showsLabels = self.showLabels
        var found = false
        for reference in references {
            printer.showsNamespace = self.allNamespaces && reference.resource.isNamespaced
            let objects = try await self.fetch(reference, session)
            if !objects.items.isEmpty {
                if found, case .table = printer.format { session.terminal.write("\n") }
                found = true
                let now = SystemWallClock().now()
                let isList = reference.names.count != 1
                session.terminal.write(try printer.text(objects.items, of: reference.resource, at: now, isList: isList))
            }
            if self.watch {
                return try await self.follow(reference, from: objects.resourceVersion, printer, session)
            }
        }
        if !found { self.sayNothingFound(references, session) }
    }

    private func sayNothingFound(_ references: [ResourceReference], _ session: Session) {
        let isNamespaced = references.contains { $0.resource.isNamespaced } && !self.allNamespaces
        guard references.allSatisfy({ $0.names.isEmpty }) else { return }
        let place = isNamespaced ? " in \(session.namespace) namespace." : ""
        session.terminal.writeError("No resources found\(place)\n")
    }

    private func namespace(_ reference: ResourceReference, _ session: Session) -> String? {
        reference.resource.isNamespaced && !self.allNamespaces ? session.namespace : nil
    }

    private func fetch(_ reference: ResourceReference, _ session: Session) async throws -> ObjectList<Message> {
        let resource = reference.resource.groupVersionResource
        let namespace = self.namespace(reference, session)
        guard !reference.names.isEmpty else {
            let options = ListOptions(labelSelector: self.selector, fieldSelector: self.fieldSelector)
            return try await session.client.list(resource, namespace: namespace, options)
        }
        guard !self.allNamespaces else {
            throw CommandError("a resource cannot be retrieved by name across all namespaces")
        }
        var objects: [Message] = []
        for name in reference.names {
            do {
                objects.append(try await session.client.get(resource, namespace: namespace, name: name))
            } catch let error as StatusError where error.isNotFound && self.ignoreNotFound {
                continue
            }
        }
        return ObjectList(items: objects, resourceVersion: objects.last?.objectMeta.resourceVersion ?? "")
    }

    /// Prints each change; begins again from a fresh list when the server no longer has the history.
    private func follow(
        _ reference: ResourceReference,
        from resourceVersion: String,
        _ printer: ObjectPrinter,
        _ session: Session
    ) async throws {
        var printer = printer
        printer.showsHeaders = false
        var version = resourceVersion
        while true {
            var options = WatchOptions(labelSelector: self.selector, fieldSelector: self.fieldSelector)
            if let name = reference.names.first { options.fieldSelector = "metadata.name=\(name)" }
            options.resourceVersion = version
            let events = try await session.client.watch(
                reference.resource.groupVersionResource,
                namespace: self.namespace(reference, session),
                options
            )
            do {
                for try await event in events {
                    guard let object = event.object else {
                        if case .bookmark(let reached, _) = event { version = reached }
                        continue
                    }
                    version = object.objectMeta.resourceVersion
                    let now = SystemWallClock().now()
                    session.terminal.write(
                        try printer.text([object], of: reference.resource, at: now, isList: false)
                    )
                }
            } catch let error as StatusError where error.isExpired {
                version = ""
            }
        }
    }
}

extension WatchEvent where Object == Message {
    /// The object of a change; nil for a bookmark.
    fileprivate var object: Message? {
        switch self {
        case .added(let object), .modified(let object), .deleted(let object): object
        case .bookmark: nil
        }
    }
}
