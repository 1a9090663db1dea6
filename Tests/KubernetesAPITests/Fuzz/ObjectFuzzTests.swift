import Core
import KubernetesAPI
import Testing
import Wire

/// Whatever an object holds, the rules answer and do not trap.
struct ObjectFuzzTests {
    private static let now = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)

    @Test(arguments: 0..<12)
    func everyKind(seed: Int) throws {
        var random = RandomMessage(seed: UInt64(seed))
        for resource in ResourceRegistry.builtIn.resources {
            var object = random.message(resource.schema)
            let old = random.message(resource.schema)
            Defaults.apply(to: &object)
            let once = object
            Defaults.apply(to: &object)
            #expect(object == once, "\(resource.plural)")
            ObjectPreparation.create(&object)
            ObjectPreparation.update(&object, from: old)
            for error in Validation.create(object, resource) { #expect(!error.description.isEmpty) }
            _ = Validation.update(object, from: old, resource)
            _ = Validation.update(object, from: old, resource, subresource: "status")
            let json = MessageJSONEncoder.encode(object)
            if (try? JSONParser.parse(json)) == nil {
                Issue.record("\(resource.plural): no JSON: \(String(decoding: json.prefix(300), as: UTF8.self))")
            }
            _ = try? Message(resource.schema, json: json)
            _ = try? Message(resource.schema, protobuf: object.protobuf())
            let row = TableRow(object, now: Self.now)
            #expect(!row.cells.isEmpty)
            for field in ["metadata.name=a", "spec.nodeName=b", "status.phase!=c", "type=d"] {
                _ = (try? FieldSelector(field, for: resource))?.matches(object)
            }
        }
    }
}
