import KubernetesAPI
import Testing

@testable import APIServer

/// What people read with `kubectl explain` is there for everything that is served.
struct OpenAPIDescriptionTests {
    /// Longer ones belong into documentation.
    private static let longest = 400

    /// Every definition with its name, and every property of it with the names of both.
    private static func described() -> [(name: String, value: JSONValue)] {
        let documents = OpenAPIDocuments(resources: .builtIn, version: ServerVersion())
        let definitions = documents.v2()["definitions"]?.object ?? [:]
        return definitions.flatMap { definition in
            [(definition.key, definition.value)]
                + (definition.value["properties"]?.object ?? [:]).map { property in
                    ("\(definition.key) \(property.key)", property.value)
                }
        }
    }

    @Test func everythingServedIsDescribed() {
        let all = Self.described()
        #expect(all.count > 1_000)
        let undescribed = all.filter { $0.value["description"]?.string == nil }
        #expect(undescribed.map(\.name) == [])
    }

    @Test func descriptionsAreWholeSentencesAndShort() {
        for entry in Self.described() {
            guard let text = entry.value["description"]?.string else { continue }
            #expect(text.count <= Self.longest, "\(entry.name)")
            #expect(text.hasSuffix("."), "\(entry.name): \(text)")
        }
    }

    @Test func descriptionsStandFirstInBothVersions() throws {
        let documents = OpenAPIDocuments(resources: .builtIn, version: ServerVersion())
        let name = "io.k8s.api.apps.v1.Deployment"
        let new = try #require(documents.v3("apis/apps/v1")?["components"]?["schemas"]?[name])
        let old = try #require(documents.v2()["definitions"]?[name])
        for definition in [new, old] {
            #expect(definition.object?.keys.first == "description")
            let spec = definition["properties"]?["spec"]
            #expect(spec?.object?.keys.first == "description")
            #expect(
                spec?["description"] == "How many pods of which template are wanted, and how changes to them roll out."
            )
        }
    }
}
