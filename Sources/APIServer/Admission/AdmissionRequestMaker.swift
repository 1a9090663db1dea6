internal import KubernetesAPI
internal import Wire

/// Describes a write as webhooks and expressions see it (admission.k8s.io/v1, `AdmissionRequest`).
enum AdmissionRequestMaker {
    /// The request without its objects.
    /// - Parameter definition: the resource in the version in which the object is shown.
    static func request(
        _ attributes: AdmissionAttributes,
        as definition: ResourceDefinition
    ) -> AdmissionV1.AdmissionRequest {
        let asked = attributes.call.definition
        func kind(_ definition: ResourceDefinition) -> MetaV1.GroupVersionKind {
            MetaV1.GroupVersionKind {
                $0.group = definition.group
                $0.version = definition.version
                $0.kind = definition.kind
            }
        }
        func resource(_ definition: ResourceDefinition) -> MetaV1.GroupVersionResource {
            MetaV1.GroupVersionResource {
                $0.group = definition.group
                $0.version = definition.version
                $0.resource = definition.plural
            }
        }
        let meta = attributes.object.objectMeta
        return AdmissionV1.AdmissionRequest {
            $0.kind = kind(definition)
            $0.resource = resource(definition)
            $0.subResource = attributes.subresource
            $0.requestKind = kind(asked)
            $0.requestResource = resource(asked)
            $0.requestSubResource = attributes.subresource
            $0.name = meta.name
            $0.namespace = definition.kind == "Namespace" && definition.group.isEmpty ? meta.name : meta.namespace
            $0.operation = attributes.operation.rawValue
            $0.userInfo = Self.info(attributes.user)
            $0.dryRun = attributes.isDryRun
            let name = attributes.operation.rawValue.capitalizedWord + "Options"
            $0.options.raw = Array("{\"kind\":\"\(name)\",\"apiVersion\":\"meta.k8s.io/v1\"}".utf8)
        }
    }

    private static func info(_ user: User) -> AuthenticationV1.UserInfo {
        AuthenticationV1.UserInfo {
            $0.username = user.name
            $0.uid = user.uid
            $0.groups = user.groups
            $0.extra = user.extra.mapValues { values in AuthenticationV1.ExtraValue { $0.items = values } }
        }
    }
}

extension String {
    /// `CREATE` as `Create`.
    fileprivate var capitalizedWord: String { self.prefix(1) + self.dropFirst().lowercased() }
}
