internal import Core
internal import KubernetesAPI

/// What `/version` says.
struct ServerVersion: Sendable {
    /// The Kubernetes version whose API is served, and after the plus sign who serves it.
    var gitVersion = ProductVersion.kubernetes
    var platform = "linux/amd64"

    var json: JSONValue {
        let numbers = self.gitVersion.dropFirst().split(separator: ".")
        return [
            "major": .string(numbers.first.map(String.init) ?? ""),
            "minor": .string(numbers.dropFirst().first.map(String.init) ?? ""),
            "gitVersion": .string(self.gitVersion),
            "gitCommit": "",
            "gitTreeState": "clean",
            "buildDate": "1970-01-01T00:00:00Z",
            "goVersion": "",
            "compiler": "swift",
            "platform": .string(self.platform),
        ]
    }
}
