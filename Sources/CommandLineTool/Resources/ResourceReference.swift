internal import KubernetesAPI

/// What a command line names: kinds, and names of objects of them.
struct ResourceReference: Hashable, Sendable {
    var resource: ResourceDefinition
    /// Empty: all objects of the kind.
    var names: [String]

    /// Reads `pods`, `po,svc`, `deploy/web svc/web`, `pod a b`, `deployments.apps`, `all`.
    ///
    /// - Throws: `CommandError` in kubectl's words.
    static func parse(_ arguments: [String]) throws -> [ResourceReference] {
        guard let first = arguments.first else {
            throw CommandError("Required resource not specified.")
        }
        if arguments.contains(where: { $0.contains("/") }) { return try arguments.map(Self.pair) }
        let resources = try first.split(separator: ",").flatMap { try Self.resources(named: String($0)) }
        let names = Array(arguments.dropFirst())
        return resources.map { ResourceReference(resource: $0, names: names) }
    }

    private static func pair(_ argument: String) throws -> ResourceReference {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw CommandError(
                "there is no need to specify a resource type as a separate argument when passing arguments in "
                    + "resource/name form (e.g. 'mctl get resource/<resource_name>' instead of "
                    + "'mctl get resource resource/<resource_name>'"
            )
        }
        return ResourceReference(resource: try Self.resource(named: parts[0]), names: [parts[1]])
    }

    private static func resources(named name: String) throws -> [ResourceDefinition] {
        let inCategory = ResourceRegistry.builtIn.resources.filter { $0.categories.contains(name) }
        return inCategory.isEmpty ? [try Self.resource(named: name)] : inCategory
    }

    /// Finds a kind by plural, singular, kind or short name, with or without `.group` or `.version.group`.
    static func resource(named name: String) throws -> ResourceDefinition {
        let lowered = name.lowercased()
        let parts = lowered.split(separator: ".", maxSplits: 1).map(String.init)
        let candidates = ResourceRegistry.builtIn.resources.filter { resource in
            let names = [resource.plural, resource.singular, resource.kind.lowercased()] + resource.shortNames
            guard names.contains(parts.first ?? "") else { return false }
            guard parts.count == 2 else { return true }
            return parts[1] == resource.group || parts[1] == "\(resource.version).\(resource.group)"
                || parts[1] == resource.version
        }
        guard let found = candidates.first else {
            throw CommandError("the server doesn't have a resource type \"\(name)\"")
        }
        return found
    }
}

extension ResourceDefinition {
    /// "pod", "deployment.apps": how kubectl names the kind of an object.
    var objectPrefix: String { self.group.isEmpty ? self.singular : "\(self.singular).\(self.group)" }
}
