import KubernetesAPI
import Transport

/// Definitions of custom resources that tests make.
enum CustomDefinition {
    static let path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
    static let tabs = "/apis/stable.example.com/v1/namespaces/default/crontabs"

    /// `crontabs.stable.example.com`, namespaced, with both subresources.
    static func cronTab(spec: String = Self.spec, version: String = "") -> String {
        """
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition",
         "metadata":{"name":"crontabs.stable.example.com"},
         "spec":{"group":"stable.example.com","scope":"Namespaced",
          "names":{"plural":"crontabs","singular":"crontab","kind":"CronTab","shortNames":["ct"],
                   "categories":["all"]},
          "versions":[{"name":"v1","served":true,"storage":true,
            "schema":{"openAPIV3Schema":{"type":"object","properties":{
              "spec":\(spec),
              "status":{"type":"object","properties":{
                 "replicas":{"type":"integer"},"selector":{"type":"string"}}}}}},
            "subresources":{"status":{},"scale":{"specReplicasPath":".spec.replicas",
              "statusReplicasPath":".status.replicas","labelSelectorPath":".status.selector"}},
            "additionalPrinterColumns":[{"name":"Spec","type":"string","jsonPath":".spec.cronSpec"},
              {"name":"Replicas","type":"integer","jsonPath":".spec.replicas"},
              {"name":"Age","type":"date","jsonPath":".metadata.creationTimestamp"}]\(version)}]}}
        """
    }

    static let spec = """
        {"type":"object","properties":{"cronSpec":{"type":"string"},"image":{"type":"string"},
         "replicas":{"type":"integer","description":"How many run."}}}
        """

    static func object(_ name: String, spec: String, more: String = "") -> String {
        #"{"apiVersion":"stable.example.com/v1","kind":"CronTab","metadata":{"name":"\#(name)"\#(more)},"#
            + #""spec":\#(spec)}"#
    }
}

extension TestServer {
    /// Creates a definition, and returns once its kind is served.
    func define(_ definition: String) async throws {
        let created = try await self.send("POST", CustomDefinition.path, definition)
        guard created.status == 201 else { throw TestFailure(created.text) }
        let name = created["metadata.name"]?.string ?? ""
        let group = created["spec.group"]?.string ?? ""
        let version = created["spec.versions.0.name"]?.string ?? ""
        let plural = created["spec.names.plural"]?.string ?? ""
        try await eventually {
            let resources = try await self.send("GET", "/apis/\(group)/\(version)")
            return resources.json["resources"]?.array?.contains { $0["name"]?.string == plural } ?? false
        }
        try await eventually { try await self.condition("Established", of: name) == "True" }
    }

    /// The status of a definition's condition.
    func condition(_ type: String, of name: String) async throws -> String? {
        let definition = try await self.send("GET", "\(CustomDefinition.path)/\(name)")
        let conditions = definition["status.conditions"]?.array ?? []
        return conditions.first { $0["type"]?.string == type }?["status"]?.string
    }

    func mergePatch(_ path: String, _ body: String) async throws -> TestResponse {
        try await self.send("PATCH", path, body, headers: ["content-type": "application/merge-patch+json"])
    }
}
