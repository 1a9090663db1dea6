internal import Core
internal import KubernetesAPI
internal import Wire

/// Reads the manifest of a static pod. Pure.
enum Manifest {
    /// The pod as it runs on a node.
    /// - Throws: `OperationError` that says what is wrong with the text.
    static func pod(_ bytes: [UInt8], path: String, nodeName: String, now: Instant) throws(OperationError) -> CoreV1.Pod
    {
        var pod: CoreV1.Pod
        do {
            let value = try YAMLReader.value(bytes)
            guard value["kind"]?.string == "Pod" else { throw OperationError("\(path) holds no Pod") }
            pod = try CoreV1.Pod(json: value.encoded)
        } catch let error as OperationError {
            throw error
        } catch {
            throw OperationError("\(path) cannot be read: \(error)")
        }
        guard !pod.metadata.name.isEmpty, !pod.spec.containers.isEmpty else {
            throw OperationError("\(path) holds a pod without a name or without containers")
        }
        Defaults.apply(to: &pod)
        let hash = Self.hash(bytes + Array("\(path)\0\(nodeName)".utf8))
        pod.metadata.name += "-\(nodeName.lowercased())"
        if pod.metadata.namespace.isEmpty { pod.metadata.namespace = "default" }
        pod.metadata.uid = hash
        pod.metadata.annotations[StaticPod.hashAnnotation] = hash
        pod.metadata.annotations[StaticPod.sourceAnnotation] = "file"
        let seconds = now.secondsSinceEpoch
        pod.metadata.annotations["kubernetes.io/config.seen"] = TimeText.encode(seconds: seconds)
        pod.spec.nodeName = nodeName
        // Nothing drives a static pod from its node.
        pod.spec.tolerations.append(
            CoreV1.Toleration {
                $0.operator = "Exists"
                $0.effect = "NoExecute"
            }
        )
        pod.status = CoreV1.PodStatus()
        return pod
    }

    /// What the API server is shown of a static pod.
    static func mirror(of pod: CoreV1.Pod, node: CoreV1.Node) -> CoreV1.Pod {
        var mirror = pod
        mirror.metadata.uid = ""
        mirror.metadata.annotations[StaticPod.mirrorAnnotation] =
            pod.metadata.annotations[StaticPod.hashAnnotation] ?? ""
        mirror.metadata.ownerReferences = [
            MetaV1.OwnerReference {
                $0.apiVersion = "v1"
                $0.kind = "Node"
                $0.name = node.metadata.name
                $0.uid = node.metadata.uid
                $0.controller = true
            }
        ]
        return mirror
    }

    /// FNV-1a of 128 bits as two of 64 with different beginnings, in hexadecimal: the form of a static pod's uid.
    private static func hash(_ bytes: [UInt8]) -> String {
        var low: UInt64 = 0xcbf2_9ce4_8422_2325
        var high: UInt64 = 0x6c62_272e_07bb_0142
        for byte in bytes {
            low = (low ^ UInt64(byte)) &* 0x100_0000_01b3
            high = (high ^ UInt64(byte) ^ low) &* 0x100_0000_01b3
        }
        return [high, low].map { part in
            let text = String(part, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
    }
}
