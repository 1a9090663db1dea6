// Made by protoc-gen-martlet from kubernetes/events/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.events.v1.
package enum EventsV1 {}

extension EventsV1 {
    /// k8s.io.api.events.v1.Event
    package struct Event: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 900) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var eventTime: MetaV1.MicroTime {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var series: EventsV1.EventSeries? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var reportingController: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var reportingInstance: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var action: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var reason: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var regarding: CoreV1.ObjectReference {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var related: CoreV1.ObjectReference? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var note: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var type: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var deprecatedSource: CoreV1.EventSource {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var deprecatedFirstTimestamp: MetaV1.Time {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var deprecatedLastTimestamp: MetaV1.Time {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var deprecatedCount: Int32 {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
    }

    /// k8s.io.api.events.v1.EventList
    package struct EventList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 901) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [EventsV1.Event] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.events.v1.EventSeries
    package struct EventSeries: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 902) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var count: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var lastObservedTime: MetaV1.MicroTime {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
