internal import KubernetesAPI
internal import NIOCore
internal import Store
internal import Synchronization
internal import Wire

/// One change of one object, shared by all who watch it: decoded at most once, encoded once per form.
final class HubEvent: Sendable {
    /// What an event's bytes depend on.
    struct EncodingKey: Hashable {
        var type: WatchEventType
        var representation: Representation
        var apiVersion: String
        /// The schema that defaults come from.
        var custom: CustomKind?
    }

    private struct Cache {
        var current: Message?
        var previous: Message?
        var encodings: [EncodingKey: ByteBuffer] = [:]
    }

    /// The change as the store told it.
    let change: StoreEvent
    private let codec: StorageCodec
    private let cache = Mutex(Cache())

    init(_ change: StoreEvent, codec: StorageCodec) {
        self.change = change
        self.codec = codec
    }

    /// The resource in the version that is stored.
    var definition: ResourceDefinition { self.codec.definition }
    var revision: Int64 { self.change.revision }
    var key: [UInt8] { self.change.value.key }

    /// The object after the change; nil when the change deleted it.
    var currentValue: StoredValue? { self.change.kind == .put ? self.change.value : nil }

    /// The object before the change, as far as the store knows.
    var previousValue: StoredValue? { self.change.previous }

    func current() throws -> Message? {
        guard let value = self.currentValue else { return nil }
        if let message = self.cache.withLock({ $0.current }) { return message }
        let message = try self.codec.decode(value)
        self.cache.withLock { $0.current = message }
        return message
    }

    /// The object before the change; it bears the revision of the change, as deletions are told.
    func previous() throws -> Message? {
        guard let value = self.previousValue else { return nil }
        if let message = self.cache.withLock({ $0.previous }) { return message }
        let message = try self.codec.decode(value, revision: self.revision)
        self.cache.withLock { $0.previous = message }
        return message
    }

    /// The bytes for `key`, made by the first who asks.
    func encoding(_ key: EncodingKey, _ make: () throws -> ByteBuffer) rethrows -> ByteBuffer {
        if let bytes = self.cache.withLock({ $0.encodings[key] }) { return bytes }
        let bytes = try make()
        self.cache.withLock { $0.encodings[key] = bytes }
        return bytes
    }
}
