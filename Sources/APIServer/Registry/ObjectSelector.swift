internal import KubernetesAPI
internal import Wire

/// Which objects of a collection a request is about.
struct ObjectSelector: Sendable {
    /// "" for all namespaces.
    var namespace: String
    var labels: LabelSelector
    var fields: FieldSelector

    /// Reads the selectors of a request.
    init(_ call: ResourceCall) throws {
        self.namespace = call.namespace
        do {
            self.labels = try call.query["labelSelector"].map { try LabelSelector($0) } ?? .everything
            self.fields =
                try call.query["fieldSelector"].map { try FieldSelector($0, for: call.definition) } ?? .everything
        } catch let error as SelectorError {
            throw StatusError.badRequest(error.message)
        }
    }

    /// Every object of the namespace is selected, so none needs a look inside.
    var isEverything: Bool { self.labels.isEverything && self.fields.isEverything }

    /// - Parameter object: in the version that was asked for.
    func matches(_ object: Message) -> Bool {
        (self.labels.isEverything || self.labels.matches(object.objectMeta.labels))
            && (self.fields.isEverything || self.fields.matches(object))
    }
}
