internal import KubernetesAPI
internal import Wire

/// Reads the credentials of registries from a pull secret. Pure.
enum RegistryCredentials {
    /// Those for the registry of an image, from a secret in either of Docker's formats.
    static func find(in data: [String: [UInt8]], for image: String) -> [CRI.AuthConfig] {
        let auths: JSONObject?
        if let bytes = data[".dockerconfigjson"] {
            auths = (try? JSONParser.parse(bytes))?["auths"]?.object
        } else if let bytes = data[".dockercfg"] {
            auths = (try? JSONParser.parse(bytes))?.object
        } else {
            auths = nil
        }
        let host = Self.host(of: image)
        return (auths?.members ?? []).filter { Self.host(ofURL: $0.key) == host }.map {
            Self.auth($0.value, host: host)
        }
    }

    private static func auth(_ value: JSONValue, host: String) -> CRI.AuthConfig {
        CRI.AuthConfig {
            $0.username = value["username"]?.string ?? ""
            $0.password = value["password"]?.string ?? ""
            $0.auth = value["auth"]?.string ?? ""
            $0.identityToken = value["identitytoken"]?.string ?? ""
            $0.serverAddress = host
        }
    }

    /// `nginx` comes from Docker's registry, `host:5000/x` from the host.
    static func host(of image: String) -> String {
        let parts = image.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let first = parts.first,
            first.contains(".") || first.contains(":") || first == "localhost"
        else { return "docker.io" }
        return String(first)
    }

    private static func host(ofURL text: String) -> String {
        var rest = Substring(text)
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
        let host = String(rest.prefix { $0 != "/" })
        return host == "index.docker.io" || host == "registry-1.docker.io" ? "docker.io" : host
    }
}
