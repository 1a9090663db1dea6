internal import KubernetesAPI
internal import Wire

/// Lets a node write what is its own: itself, its lease, the status of its pods, and mirrors of its static pods.
struct NodeRestriction: AdmissionStep {
    static let mirrorAnnotation = "kubernetes.io/config.mirror"
    private static let leaseNamespace = "kube-node-lease"

    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard let node = attributes.user.nodeName else { return }
        guard !node.isEmpty else {
            throw attributes.forbidden("could not determine node from user \(GoQuote.quote(attributes.user.name))")
        }
        switch attributes.definition.groupResource {
        case GroupResource(group: "", resource: "pods"): try await self.admitPod(node, attributes)
        case GroupResource(group: "", resource: "nodes"): try Self.admitNode(node, attributes)
        case GroupResource(group: "", resource: "persistentvolumeclaims"): try Self.admitClaim(node, attributes)
        case GroupResource(group: "coordination.k8s.io", resource: "leases"):
            guard attributes.object.objectMeta.namespace == Self.leaseNamespace else {
                throw attributes.forbidden(
                    "can only access leases in the \"\(Self.leaseNamespace)\" system namespace"
                )
            }
            guard attributes.object.objectMeta.name == node else {
                throw attributes.forbidden("can only access node lease with the same name as the requesting node")
            }
        case GroupResource(group: "storage.k8s.io", resource: "csinodes"):
            guard attributes.object.objectMeta.name == node else {
                throw attributes.forbidden("can only access CSINode with the same name as the requesting node")
            }
        default: break
        }
    }

    private func admitPod(_ node: String, _ attributes: AdmissionAttributes) async throws {
        let pod = CoreV1.Pod(underlying: attributes.old ?? attributes.object)
        let quoted = GoQuote.quote(node)
        switch (attributes.subresource, attributes.operation) {
        case ("", .create): try await self.admitMirror(node, pod, attributes)
        case ("", .delete):
            guard pod.spec.nodeName == node else {
                throw attributes.forbidden("node \(quoted) can only delete pods with spec.nodeName set to itself")
            }
        case ("", .update):
            throw attributes.forbidden(
                "unexpected operation \"UPDATE\", node \(quoted) can only create and delete mirror pods"
            )
        case ("status", _):
            guard pod.spec.nodeName == node else {
                throw attributes.forbidden(
                    "node \(quoted) can only update pod status for pods with spec.nodeName set to itself"
                )
            }
            guard attributes.object.objectMeta.labels == pod.metadata.labels else {
                throw attributes.forbidden("node \(quoted) cannot update labels through pod status")
            }
        default:
            throw attributes.forbidden(
                "unexpected pod subresource \(GoQuote.quote(attributes.subresource)), only 'status' and 'eviction' "
                    + "are allowed"
            )
        }
    }

    private func admitMirror(_ node: String, _ pod: CoreV1.Pod, _ attributes: AdmissionAttributes) async throws {
        let quoted = GoQuote.quote(node)
        guard pod.metadata.annotations[Self.mirrorAnnotation] != nil else {
            throw attributes.forbidden(
                "pod does not have \"\(Self.mirrorAnnotation)\" annotation, node \(quoted) can only create mirror pods"
            )
        }
        guard pod.spec.nodeName == node else {
            throw attributes.forbidden("node \(quoted) can only create pods with spec.nodeName set to itself")
        }
        let owners = pod.metadata.ownerReferences
        guard owners.count <= 1 else {
            throw attributes.forbidden(
                "node \(quoted) can only create pods with a single owner reference set to itself"
            )
        }
        guard let owner = owners.first, owner.apiVersion == "v1", owner.kind == "Node", owner.name == node else {
            throw attributes.forbidden("node \(quoted) can only create pods with an owner reference set to itself")
        }
        guard owner.controller == true else {
            throw attributes.forbidden(
                "node \(quoted) can only create pods with a controller owner reference set to itself"
            )
        }
        guard owner.blockOwnerDeletion != true else {
            throw attributes.forbidden("node \(quoted) must not set blockOwnerDeletion on an owner reference")
        }
        guard let itself = try await self.stored.find(CoreV1.Node.self, name: node) else {
            throw StatusError.notFound(GroupResource(group: "", resource: "nodes"), node)
        }
        guard itself.metadata.uid == owner.uid else {
            throw attributes.forbidden("node \(node) UID mismatch: expected \(owner.uid) got \(itself.metadata.uid)")
        }
        if let kind = Self.referenceKind(pod.spec) {
            throw attributes.forbidden("node \(quoted) can not create pods that reference \(kind)")
        }
    }

    /// A kind of object that the pod would let its node read.
    private static func referenceKind(_ spec: CoreV1.PodSpec) -> String? {
        if !spec.serviceAccountName.isEmpty { return "a service account" }
        let references = PodReferences(spec)
        if !references.secrets.isEmpty { return "secrets" }
        if !references.configMaps.isEmpty { return "configmaps" }
        if references.usesTrustBundles { return "clustertrustbundles" }
        return spec.volumes.contains { $0.volumeSource.persistentVolumeClaim != nil } ? "persistentvolumeclaims" : nil
    }

    private static func admitNode(_ node: String, _ attributes: AdmissionAttributes) throws {
        let quoted = GoQuote.quote(node)
        let name = attributes.object.objectMeta.name
        guard name == node else {
            throw attributes.forbidden("node \(quoted) is not allowed to modify node \(GoQuote.quote(name))")
        }
        guard attributes.operation != .delete else { return }
        let new = CoreV1.Node(underlying: attributes.object)
        guard let old = attributes.old.map({ CoreV1.Node(underlying: $0) }) else {
            let labels = NodeLabels.forbidden(new.metadata.labels, from: [:])
            guard labels.isEmpty else {
                throw attributes.forbidden(
                    "node \(quoted) is not allowed to set the following labels: \(labels.joined(separator: ", "))"
                )
            }
            return
        }
        guard new.spec.taints == old.spec.taints else {
            throw attributes.forbidden("node \(quoted) is not allowed to modify taints")
        }
        let labels = NodeLabels.forbidden(new.metadata.labels, from: old.metadata.labels)
        guard labels.isEmpty else {
            throw attributes.forbidden("is not allowed to modify labels: \(labels.joined(separator: ", "))")
        }
    }

    private static func admitClaim(_ node: String, _ attributes: AdmissionAttributes) throws {
        guard attributes.subresource == "status", let old = attributes.old else {
            throw attributes.forbidden("may only update PVC status")
        }
        func rest(_ object: Message) -> CoreV1.PersistentVolumeClaim {
            var claim = CoreV1.PersistentVolumeClaim(underlying: object)
            claim.metadata.resourceVersion = ""
            claim.metadata.managedFields = []
            claim.status.capacity = [:]
            claim.status.conditions = []
            claim.status.allocatedResources = [:]
            claim.status.allocatedResourceStatuses = [:]
            return claim
        }
        guard rest(old) == rest(attributes.object) else {
            throw attributes.forbidden(
                "node \(GoQuote.quote(node)) is not allowed to update fields other than status.capacity and "
                    + "status.conditions"
            )
        }
    }
}
