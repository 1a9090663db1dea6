internal import Core
internal import Wire

extension TableRows {
    static func addEvents(_ rows: inout Registration) {
        rows.add(CoreV1.Event.self) { event, name, _, now in
            var first = HumanDuration.age(of: event.firstTimestamp, at: now)
            if event.firstTimestamp.isUnset { first = HumanDuration.age(of: event.eventTime, at: now) }
            var last = HumanDuration.age(of: event.lastTimestamp, at: now)
            if event.lastTimestamp.isUnset { last = first }
            // An event of the new API that happened once has no count.
            var count = max(1, event.count)
            if let series = event.series {
                count = series.count
                last = HumanDuration.age(of: series.lastObservedTime, at: now)
            }
            let source = event.source.component.orDefault(event.reportingComponent)
            let host = event.source.host.orDefault(event.reportingInstance)
            return Self.event(
                last: last,
                type: event.type,
                reason: event.reason,
                object: event.involvedObject,
                source: host.isEmpty ? source : "\(source), \(host)",
                message: event.message,
                first: first,
                count: count,
                name: name
            )
        }
        rows.add(EventsV1.Event.self) { event, name, _, now in
            var first = HumanDuration.age(of: event.deprecatedFirstTimestamp, at: now)
            if event.deprecatedFirstTimestamp.isUnset { first = HumanDuration.age(of: event.eventTime, at: now) }
            var last = HumanDuration.age(of: event.deprecatedLastTimestamp, at: now)
            if event.deprecatedLastTimestamp.isUnset { last = first }
            var count = max(1, event.deprecatedCount)
            if let series = event.series {
                count = series.count
                last = HumanDuration.age(of: series.lastObservedTime, at: now)
            }
            let source = event.reportingController.orDefault(event.deprecatedSource.component)
            let host = event.reportingInstance.orDefault(event.deprecatedSource.host)
            return Self.event(
                last: last,
                type: event.type,
                reason: event.reason,
                object: event.regarding,
                source: host.isEmpty ? source : "\(source), \(host)",
                message: event.note,
                first: first,
                count: count,
                name: name
            )
        }
    }

    private static func event(
        last: String,
        type: String,
        reason: String,
        object: CoreV1.ObjectReference,
        source: String,
        message: String,
        first: String,
        count: Int32,
        name: JSONValue
    ) -> [JSONValue] {
        let kind = object.kind.lowercased()
        return [
            .string(last), .string(type), .string(reason),
            .string(object.name.isEmpty ? kind : "\(kind)/\(object.name)"),
            .string(object.fieldPath), .string(source), .string(Self.trimmed(message)), .string(first), .count(count),
            name,
        ]
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
