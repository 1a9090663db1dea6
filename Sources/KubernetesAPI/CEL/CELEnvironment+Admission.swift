package import CEL

extension CELEnvironment {
    /// What expressions of admission may name (Kubernetes' `pkg/admission/plugin/cel/compile.go`).
    /// - Parameters:
    ///   - object: what is known of the object and of the old one.
    ///   - params: what is known of the parameters; nil where there are none.
    package static func admission(
        object: CELType = .dyn,
        params: CELType? = nil,
        hasAuthorizer: Bool = true
    ) -> CELEnvironment {
        var variables: [String: CELType] = [
            "object": object, "oldObject": object, "request": Self.request, "namespaceObject": Self.namespace,
        ]
        if let params { variables["params"] = params }
        if hasAuthorizer { variables["authorizer"] = Self.authorizer }
        return Self.admissionFunctions.adding(variables)
    }

    private static let admissionFunctions = CELEnvironment(
        libraries: [CELQuantity.library, CELFormat.library, Self.authorizerLibrary]
    )

    /// Methods of the values that the variable `authorizer` leads to.
    private static let authorizerLibrary = CELLibrary(
        declarations: """
            .path(kubernetes.authorization.Authorizer, string) kubernetes.authorization.PathCheck
            .group(kubernetes.authorization.Authorizer, string) kubernetes.authorization.GroupCheck
            .serviceAccount(kubernetes.authorization.Authorizer, string, string) kubernetes.authorization.Authorizer
            .resource(kubernetes.authorization.GroupCheck, string) kubernetes.authorization.ResourceCheck
            .subresource(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
            .namespace(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
            .name(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
            .fieldSelector(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
            .labelSelector(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
            .check(kubernetes.authorization.PathCheck, string) kubernetes.authorization.Decision
            .check(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.Decision
            .allowed(kubernetes.authorization.Decision) bool
            .reason(kubernetes.authorization.Decision) string
            .errored(kubernetes.authorization.Decision) bool
            .error(kubernetes.authorization.Decision) string
            """
    )

    private static let authorizer = CELType.object(
        CELObjectType(
            "kubernetes.authorization.Authorizer",
            ["requestResource": .opaque("kubernetes.authorization.ResourceCheck")]
        )
    )

    private static let request: CELType = {
        func names(_ type: String, _ last: String) -> CELType {
            .object(CELObjectType("kubernetes.\(type)", ["group": .string, "version": .string, last: .string]))
        }
        let kind = names("GroupVersionKind", "kind")
        let resource = names("GroupVersionResource", "resource")
        let user = CELObjectType(
            "kubernetes.UserInfo",
            [
                "username": .string, "uid": .string, "groups": .list(.string), "extra": .map(.string, .list(.string)),
            ]
        )
        return .object(
            CELObjectType(
                "kubernetes.AdmissionRequest",
                [
                    "kind": kind, "resource": resource, "subResource": .string, "requestKind": kind,
                    "requestResource": resource, "requestSubResource": .string, "name": .string, "namespace": .string,
                    "operation": .string, "userInfo": .object(user), "dryRun": .bool, "options": .dyn,
                ]
            )
        )
    }()

    private static let namespace: CELType = {
        let condition = CELObjectType(
            "kubernetes.NamespaceCondition",
            [
                "status": .string, "type": .string, "lastTransitionTime": .timestamp, "message": .string,
                "reason": .string,
            ]
        )
        let metadata = CELObjectType(
            "kubernetes.NamespaceMetadata",
            [
                "name": .string, "generateName": .string, "namespace": .string, "labels": .map(.string, .string),
                "annotations": .map(.string, .string), "UID": .string, "creationTimestamp": .timestamp,
                "deletionGracePeriodSeconds": .int, "deletionTimestamp": .timestamp, "generation": .int,
                "resourceVersion": .string, "finalizers": .list(.string),
            ]
        )
        let spec = CELObjectType("kubernetes.NamespaceSpec", ["finalizers": .list(.string)])
        let status = CELObjectType(
            "kubernetes.NamespaceStatus",
            ["conditions": .list(.object(condition)), "phase": .string]
        )
        return .object(
            CELObjectType(
                "kubernetes.Namespace",
                ["metadata": .object(metadata), "spec": .object(spec), "status": .object(status)]
            )
        )
    }()
}
