/// The configuration of a container for the OCI runtime (OCI runtime specification 1.0, config.json), as far as CRI
/// needs.
struct OCISpecification: Codable, Sendable {
    var ociVersion = "1.0.2"
    var process: Process
    var root: Root
    var hostname: String?
    var mounts: [Mount]
    var annotations: [String: String]
    var linux: Linux

    struct Process: Codable, Sendable {
        var terminal: Bool
        var user: User
        var args: [String]
        var env: [String]
        var cwd: String
        var capabilities: Capabilities?
        var rlimits: [Limit]?
        var noNewPrivileges: Bool
        var oomScoreAdj: Int?
        var apparmorProfile: String?
    }

    struct User: Codable, Sendable {
        var uid: UInt32
        var gid: UInt32
        var additionalGids: [UInt32]?
    }

    struct Capabilities: Codable, Sendable {
        var bounding: [String]
        var effective: [String]
        var permitted: [String]
        var inheritable: [String]?
        var ambient: [String]?
    }

    struct Limit: Codable, Sendable {
        var type: String
        var hard: UInt64
        var soft: UInt64
    }

    struct Root: Codable, Sendable {
        var path: String
        var readonly: Bool
    }

    struct Mount: Codable, Sendable {
        var destination: String
        var type: String
        var source: String
        var options: [String]
    }

    struct Linux: Codable, Sendable {
        var namespaces: [Namespace]
        var resources: Resources
        var cgroupsPath: String
        var devices: [Device]
        var maskedPaths: [String]
        var readonlyPaths: [String]
        var rootfsPropagation: String?
        var seccomp: JSONValue?
        var sysctl: [String: String]?
    }

    struct Namespace: Codable, Sendable {
        var type: String
        var path: String?
    }

    struct Device: Codable, Sendable {
        var path: String
        var type: String
        var major: Int64
        var minor: Int64
        var fileMode: UInt32?
        var uid: UInt32?
        var gid: UInt32?
    }

    struct Resources: Codable, Sendable {
        var devices: [DeviceRule]?
        var memory: Memory?
        var cpu: CPU?
        var hugepageLimits: [HugepageLimit]?
        var unified: [String: String]?
    }

    struct DeviceRule: Codable, Sendable {
        var allow: Bool
        var type: String?
        var major: Int64?
        var minor: Int64?
        var access: String
    }

    struct Memory: Codable, Sendable {
        var limit: Int64?
        var swap: Int64?
    }

    struct CPU: Codable, Sendable {
        var shares: UInt64?
        var quota: Int64?
        var period: UInt64?
        var cpus: String?
        var mems: String?
    }

    struct HugepageLimit: Codable, Sendable {
        var pageSize: String
        var limit: UInt64
    }
}
