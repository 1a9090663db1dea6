// Made by protoc-gen-martlet from kubernetes/scheduling/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.scheduling.v1.
package enum SchedulingV1 {}

extension SchedulingV1 {
    /// k8s.io.api.scheduling.v1.PriorityClass
    package struct PriorityClass: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 980) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var globalDefault: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var description: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var preemptionPolicy: String? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.scheduling.v1.PriorityClassList
    package struct PriorityClassList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 981) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [SchedulingV1.PriorityClass] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

}
