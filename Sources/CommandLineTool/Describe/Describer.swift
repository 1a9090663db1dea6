internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// Describes an object in words, with what stands around it: its events, and for some kinds related objects.
struct Describer {
    var session: Session
    var now: Instant

    /// - Throws: `CommandError` for kinds that there is no description of.
    func describe(_ object: Message, _ resource: ResourceDefinition) async throws -> String {
        let events = try await self.events(of: object, resource)
        switch object.schema {
        case CoreV1.Pod.schema:
            return PodDescription(pod: CoreV1.Pod(underlying: object)).text(events)
        case AppsV1.Deployment.schema:
            let deployment = AppsV1.Deployment(underlying: object)
            return DeploymentDescription(deployment: deployment, sets: try await self.sets(of: deployment)).text(events)
        case CoreV1.Node.schema:
            let selection = ListOptions(fieldSelector: "spec.nodeName=\(object.objectMeta.name)")
            let pods: ObjectList<CoreV1.Pod> = try await self.session.client.list(namespace: nil, selection)
            let lease = try? await self.session.client.get(
                CoordinationV1.Lease.self,
                namespace: "kube-node-lease",
                name: object.objectMeta.name
            )
            let node = CoreV1.Node(underlying: object)
            return NodeDescription(node: node, pods: pods.items, lease: lease, now: self.now).text(events)
        case CoreV1.Service.schema:
            let service = CoreV1.Service(underlying: object)
            return ServiceDescription(service: service, slices: try await self.slices(of: service)).text(events)
        default:
            throw CommandError("no description has been implemented for \"\(resource.kind)\"")
        }
    }

    private func sets(of deployment: AppsV1.Deployment) async throws -> [AppsV1.ReplicaSet] {
        let selector = deployment.spec.selector?.selectorText ?? ""
        let sets: ObjectList<AppsV1.ReplicaSet> = try await self.session.client.list(
            namespace: deployment.metadata.namespace,
            ListOptions(labelSelector: selector)
        )
        return sets.items.filter { set in
            set.metadata.ownerReferences.contains { $0.uid == deployment.metadata.uid }
        }
    }

    private func slices(of service: CoreV1.Service) async throws -> [DiscoveryV1.EndpointSlice] {
        let selection = ListOptions(labelSelector: "kubernetes.io/service-name=\(service.metadata.name)")
        let slices: ObjectList<DiscoveryV1.EndpointSlice> = try await self.session.client.list(
            namespace: service.metadata.namespace,
            selection
        )
        return slices.items
    }

    /// The rows of the table of events that ends each description.
    private func events(of object: Message, _ resource: ResourceDefinition) async throws -> [[String]] {
        let metadata = object.objectMeta
        let uid = resource.isNamespaced ? metadata.uid : metadata.name
        let selector = "involvedObject.name=\(metadata.name),involvedObject.uid=\(uid)"
        let list: ObjectList<CoreV1.Event> = try await self.session.client.list(
            namespace: resource.isNamespaced ? metadata.namespace : nil,
            ListOptions(fieldSelector: selector)
        )
        return list.items.sorted { Self.lastSeen($0) < Self.lastSeen($1) }.map { event in
            [event.type, event.reason, self.age(of: event), Self.source(event), event.message]
        }
    }

    private static func lastSeen(_ event: CoreV1.Event) -> Int64 {
        max(event.lastTimestamp.seconds, event.eventTime.seconds)
    }

    private static func source(_ event: CoreV1.Event) -> String {
        event.source.component.isEmpty ? event.reportingComponent : event.source.component
    }

    private func age(of event: CoreV1.Event) -> String {
        func ago(_ seconds: Int64) -> String { HumanDuration.text(.seconds(self.now.secondsSinceEpoch - seconds)) }
        let last = ago(Self.lastSeen(event))
        guard event.count > 1, event.firstTimestamp.seconds > 0 else { return last }
        return "\(last) (x\(event.count) over \(ago(event.firstTimestamp.seconds)))"
    }
}

extension Description {
    mutating func events(_ rows: [[String]]) {
        // kubectl's rule below "Age" is a dash too long.
        let rules = ["----", "------", "----", "----", "-------"]
        let title = ["Type", "Reason", "Age", "From", "Message"]
        self.table("Events:", title, rows.isEmpty ? [] : [rules] + rows, underlined: false)
    }
}
