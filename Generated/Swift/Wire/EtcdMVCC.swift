// Made by protoc-gen-martlet from etcd/mvcc.proto. Do not edit.

/// The messages of mvccpb.
package enum EtcdMVCC {}

extension EtcdMVCC {
    /// mvccpb.Event
    package struct Event: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 296) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: EtcdMVCC.Event.EventType {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kv: EtcdMVCC.KeyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var prevKv: EtcdMVCC.KeyValue {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }

        /// mvccpb.Event.EventType
        package struct EventType: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let put = EventType(rawValue: 0)
            package static let delete = EventType(rawValue: 1)
        }
    }

    /// mvccpb.KeyValue
    package struct KeyValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 297) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var createRevision: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var modRevision: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var version: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var value: [UInt8] {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var lease: Int64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

}
