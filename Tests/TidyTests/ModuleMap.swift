/// The layers of the module map, from the ground up. An import only ever points to a lower layer, or, inside
/// layers 1 to 4, to the left; components never import each other.
enum ModuleMap {
    struct Place: Equatable {
        var layer: Int
        var column: Int
    }

    static let layers: [[String]] = [
        ["CNGHTTP2", "CProtobufC", "CLMDB", "CArchive", "CCrypt", "CZlib", "CMessages", "CLinux"],
        ["Core", "CEL", "Wire", "KubernetesAPI"],
        ["HTTP2", "Streams", "Raft", "MVCC", "DNSMessages", "Netlink"],
        ["Linux", "Identity", "Transport", "RPC", "Storage"],
        ["Store", "KubernetesClient"],
        ["APIServer", "Scheduler", "Controllers", "Kubelet", "Runtime", "Shim", "Proxy", "DNS"],
        ["Bootstrap", "CommandLineTool"],
        ["martlet", "mctl", "containerd-shim-martlet-v1", "protoc-gen-martlet"],
    ]

    static let places: [String: Place] = {
        var places: [String: Place] = [:]
        for (layer, targets) in Self.layers.enumerated() {
            for (column, target) in targets.enumerated() {
                places[target] = Place(layer: layer, column: column)
            }
        }
        return places
    }()

    /// Says why `target` may not import `module`; nil when it may.
    static func objection(to module: String, in target: String) -> String? {
        guard let here = Self.places[target] else { return "\(target) is not in the module map" }
        if let objection = Self.objection(toForeign: module, in: target, layer: here.layer) { return objection }
        guard let there = Self.places[module] else { return nil }
        if there.layer < here.layer { return nil }
        if there.layer == here.layer, (1...4).contains(here.layer), there.column < here.column { return nil }
        return "\(target) (layer \(here.layer)) imports \(module) (layer \(there.layer))"
    }

    /// Layers 1 and 2 and the shim compute: no Foundation beyond its essentials, of NIO only `ByteBuffer`'s module.
    private static func objection(toForeign module: String, in target: String, layer: Int) -> String? {
        let isPure = (1...2).contains(layer)
        if module == "Foundation", isPure || target == "Shim" || target == "containerd-shim-martlet-v1" {
            return "\(target) imports Foundation"
        }
        if module.hasPrefix("NIO"), target == "Shim" || (isPure && module != "NIOCore") {
            return "\(target) imports \(module)"
        }
        return nil
    }
}
