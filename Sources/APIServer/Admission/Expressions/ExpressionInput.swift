internal import CEL
internal import KubernetesAPI
internal import Wire

/// What the expressions of admission see of one write, in the version that a webhook or a policy asks for.
struct ExpressionInput: Sendable {
    private(set) var values: [String: CELValue]
    let checks: AuthorizationChecks

    /// - Parameter namespace: the object's namespace; nil for objects outside of namespaces.
    init(
        _ attributes: AdmissionAttributes,
        as definition: ResourceDefinition,
        namespace: CoreV1.Namespace?,
        checks: AuthorizationChecks
    ) {
        func shown(_ object: Message?) -> CELValue {
            object.map { CELValue(VersionConversion.convert($0, to: definition.schema)) } ?? .null
        }
        var request = AuthorizationRequest(user: attributes.user, verb: "")
        let authorizer = AuthorizerValue(
            checks: checks,
            request: request,
            requestResource: {
                request.group = definition.group
                request.resource = definition.plural
                request.subresource = attributes.subresource
                request.namespace = attributes.call.namespace
                request.name = attributes.object.objectMeta.name
                return request
            }()
        )
        self.checks = checks
        self.values = [
            "object": attributes.operation == .delete ? .null : shown(attributes.object),
            "oldObject": shown(attributes.old),
            "request": CELValue(AdmissionRequestMaker.request(attributes, as: definition).underlying),
            "namespaceObject": namespace.map { CELValue(Self.visible($0).underlying) } ?? .null,
            "authorizer": .object(authorizer),
        ]
    }

    /// What expressions may see of a namespace.
    private static func visible(_ namespace: CoreV1.Namespace) -> CoreV1.Namespace {
        var namespace = namespace
        namespace.metadata.managedFields = []
        namespace.metadata.ownerReferences = []
        return namespace
    }

    /// With one more variable.
    func adding(_ name: String, _ value: CELValue) -> ExpressionInput {
        var input = self
        input.values[name] = value
        return input
    }

    /// Evaluates a program, as often as it takes until all that it asks the authorizer is answered.
    func evaluate(_ program: CELProgram) async throws -> CELOutcome {
        while true {
            let outcome = program.evaluate(self.values)
            guard outcome.result == .failure(.suspended) else { return outcome }
            try await self.checks.fetch()
        }
    }
}
