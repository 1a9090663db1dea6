internal import KubernetesAPI
internal import Wire

/// A request for a resource, with what its path and query name looked up.
struct ResourceCall: Sendable {
    /// The resource in the version that was asked for.
    var definition: ResourceDefinition
    /// How and where it is stored.
    var codec: StorageCodec
    var request: APIRequest
    /// "" for cluster-scoped resources, and for collections over all namespaces.
    var namespace: String
    /// "" for collections.
    var name: String
    /// "" for the object itself.
    var subresource = ""

    var groupResource: GroupResource { self.definition.groupResource }
    var query: QueryParameters { self.request.query }
    var user: User { self.request.user }

    /// The resource in the version that is stored, which all rules work on.
    var storedSchema: MessageSchema { self.codec.definition.schema }

    /// Nothing is to be written.
    func isDryRun() -> Bool {
        WriteOptions.isDryRun(self.query.all("dryRun").filter { !$0.isEmpty })
    }

    /// The object as the client asked to see it.
    func served(_ object: Message) -> Message {
        VersionConversion.convert(object, to: self.definition.schema)
    }
}
