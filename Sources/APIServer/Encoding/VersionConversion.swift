internal import KubernetesAPI
internal import Wire

/// Turns an object from one version of its kind into another, for the few kinds that are served in two.
enum VersionConversion {
    /// Names of fields that differ between `v1` and `events.k8s.io/v1` events.
    private static let eventNames: [(core: String, events: String)] = [
        ("involvedObject", "regarding"), ("message", "note"), ("source", "deprecatedSource"),
        ("firstTimestamp", "deprecatedFirstTimestamp"), ("lastTimestamp", "deprecatedLastTimestamp"),
        ("count", "deprecatedCount"), ("reportingComponent", "reportingController"),
    ]

    /// The object as `schema` has it; the object itself when that is its schema.
    static func convert(_ object: Message, to schema: MessageSchema) -> Message {
        if object.schema == schema { return object }
        switch schema.name {
        case "k8s.io.api.events.v1.Event":
            return Self.rename(object, to: schema, Self.eventNames.map { ($0.core, $0.events) })
        case "k8s.io.api.core.v1.Event":
            return Self.rename(object, to: schema, Self.eventNames.map { ($0.events, $0.core) })
        case AutoscalingV1.HorizontalPodAutoscaler.schema.name:
            return AutoscalerConversion.toV1(AutoscalingV2.HorizontalPodAutoscaler(underlying: object)).underlying
        case AutoscalingV2.HorizontalPodAutoscaler.schema.name:
            return AutoscalerConversion.toV2(AutoscalingV1.HorizontalPodAutoscaler(underlying: object)).underlying
        default:
            return object
        }
    }

    private static func rename(_ object: Message, to schema: MessageSchema, _ names: [(String, String)]) -> Message {
        var result = Message(schema)
        let names = Dictionary(names, uniquingKeysWith: { first, _ in first })
        for entry in object.setFields {
            guard let json = object.schema.field(number: Int(entry.number))?.json else { continue }
            result[json: names[json] ?? json] = Self.adopt(entry.value, schema, names[json] ?? json)
        }
        return result
    }

    /// The series of the two event versions are messages of their own with equal fields.
    private static func adopt(_ value: Value, _ schema: MessageSchema, _ name: String) -> Value {
        guard case .message(let inner) = value, let target = schema.field(json: name)?.message,
            target != inner.schema
        else { return value }
        return .message(Self.rename(inner, to: target, []))
    }
}
