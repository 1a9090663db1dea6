package import Core
package import KubernetesAPI
internal import Wire

/// Turns what happens into Event objects: the same happening again raises the count of the event there is. A pure
/// machine; what it remembers is bounded, and forgotten the least recently seen first.
package struct EventCorrelator: Sendable {
    /// Events remembered.
    package static let entriesMax = 4096

    /// What makes two happenings the same.
    private struct Identity: Hashable {
        var object: CoreV1.ObjectReference
        var type: EventType
        var reason: String
        var message: String
    }

    private struct Entry {
        var event: CoreV1.Event
        var lastSeen: Int
    }

    private let component: String
    private let host: String
    private var entries: [Identity: Entry] = [:]
    private var seen = 0

    /// - Parameters:
    ///   - component: who tells: `kubelet`, `deployment-controller`, …
    ///   - host: the node it tells of, if it is one node's.
    package init(component: String, host: String = "") {
        self.component = component
        self.host = host
    }

    /// The event to write; its count is 1 when it is to be made, and more when it is to be replaced.
    package mutating func observe(
        _ object: CoreV1.ObjectReference,
        _ type: EventType,
        reason: String,
        message: String,
        now: Instant
    ) -> CoreV1.Event {
        var subject = object
        subject.resourceVersion = ""
        let identity = Identity(object: subject, type: type, reason: reason, message: message)
        self.seen += 1
        if var entry = self.entries[identity] {
            entry.event.count += 1
            entry.event.lastTimestamp = MetaV1.Time(now)
            entry.lastSeen = self.seen
            self.entries[identity] = entry
            return entry.event
        }
        let event = self.makeEvent(object, type, reason: reason, message: message, now: now)
        self.entries[identity] = Entry(event: event, lastSeen: self.seen)
        if self.entries.count > Self.entriesMax { self.forgetOldest() }
        return event
    }

    /// The server does not have the event any more: it is made anew the next time.
    package mutating func forget(_ event: CoreV1.Event) {
        self.entries = self.entries.filter { $0.value.event.metadata.name != event.metadata.name }
    }

    private func makeEvent(
        _ object: CoreV1.ObjectReference,
        _ type: EventType,
        reason: String,
        message: String,
        now: Instant
    ) -> CoreV1.Event {
        CoreV1.Event {
            // The sequence number keeps events of one moment apart.
            let stamp = UInt64(bitPattern: now.nanosecondsSinceEpoch) &+ UInt64(self.seen % 1000)
            $0.metadata.name = "\(object.name).\(String(stamp, radix: 16))"
            $0.metadata.namespace = object.namespace.nonEmpty ?? "default"
            $0.involvedObject = object
            $0.reason = reason
            $0.message = message
            $0.source.component = self.component
            $0.source.host = self.host
            $0.reportingComponent = self.component
            $0.reportingInstance = self.host
            $0.firstTimestamp = MetaV1.Time(now)
            $0.lastTimestamp = MetaV1.Time(now)
            $0.count = 1
            $0.type = type.rawValue
        }
    }

    private mutating func forgetOldest() {
        // A quarter at a time, so that the search is paid for rarely.
        let byAge = self.entries.values.map(\.lastSeen).sorted()
        let limit = byAge[byAge.count / 4]
        self.entries = self.entries.filter { $0.value.lastSeen > limit }
    }
}
