internal import KubernetesAPI
internal import Wire

/// Gives pods what their runtime class asks for: overhead, and nodes that can run it.
struct PodRuntimeClass: AdmissionStep {
    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard let runtimeClass = try await self.runtimeClass(attributes) else { return }
        var pod = CoreV1.Pod(underlying: attributes.object)
        if let overhead = runtimeClass.overhead?.podFixed {
            guard pod.spec.overhead.isEmpty || Self.isSame(pod.spec.overhead, overhead) else {
                throw attributes.forbidden(Self.mismatch)
            }
            pod.spec.overhead = overhead
        }
        if let scheduling = runtimeClass.scheduling {
            for (key, value) in scheduling.nodeSelector.sorted(by: { $0.key < $1.key }) {
                if let own = pod.spec.nodeSelector[key], own != value {
                    throw attributes.forbidden(
                        "conflict: runtimeClass.scheduling.nodeSelector[\(key)] = \(value); "
                            + "pod.spec.nodeSelector[\(key)] = \(own)"
                    )
                }
                pod.spec.nodeSelector[key] = value
            }
            for toleration in scheduling.tolerations where !pod.spec.tolerations.contains(toleration) {
                pod.spec.tolerations.append(toleration)
            }
        }
        attributes.object = pod.underlying
    }

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, let pod = attributes.object(as: CoreV1.Pod.self) else { return }
        if let overhead = try await self.runtimeClass(attributes)?.overhead?.podFixed {
            guard Self.isSame(pod.spec.overhead, overhead) else { throw attributes.forbidden(Self.mismatch) }
        } else if !pod.spec.overhead.isEmpty {
            throw attributes.forbidden(
                "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead"
            )
        }
    }

    private static let mismatch = "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"

    private static func isSame(_ left: [String: Resource.Quantity], _ right: [String: Resource.Quantity]) -> Bool {
        left.mapValues(\.amount) == right.mapValues(\.amount)
    }

    private func runtimeClass(_ attributes: AdmissionAttributes) async throws -> NodeV1.RuntimeClass? {
        guard attributes.operation == .create, let pod = attributes.object(as: CoreV1.Pod.self),
            let name = pod.spec.runtimeClassName, !name.isEmpty
        else { return nil }
        guard let found = try await self.stored.find(NodeV1.RuntimeClass.self, name: name) else {
            throw attributes.forbidden("pod rejected: RuntimeClass \"\(name)\" not found")
        }
        return found
    }
}
