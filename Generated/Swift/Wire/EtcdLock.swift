// Made by protoc-gen-martlet from etcd/lock.proto. Do not edit.

/// The messages of v3lockpb.
package enum EtcdLock {}

extension EtcdLock {
    /// v3lockpb.LockRequest
    package struct LockRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 402) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var lease: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// v3lockpb.LockResponse
    package struct LockResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 403) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var key: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// v3lockpb.UnlockRequest
    package struct UnlockRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 404) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// v3lockpb.UnlockResponse
    package struct UnlockResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 405) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// The methods of v3lockpb.Lock.
    package enum LockService {
        package static let lock = RPCMethod<EtcdLock.LockRequest, EtcdLock.LockResponse>(
            service: "v3lockpb.Lock", name: "Lock",
            clientStreaming: false, serverStreaming: false)
        package static let unlock = RPCMethod<EtcdLock.UnlockRequest, EtcdLock.UnlockResponse>(
            service: "v3lockpb.Lock", name: "Unlock",
            clientStreaming: false, serverStreaming: false)
    }

}
