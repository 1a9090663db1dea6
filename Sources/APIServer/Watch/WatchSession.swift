internal import Core
internal import KubernetesAPI
internal import NIOCore
internal import Store
internal import Wire

/// One client's watch: the present state, if it is asked for, then every change, until the client or its time is gone.
struct WatchSession: Sendable {
    /// Where a session stands once the request is accepted.
    struct Start: Sendable {
        /// Objects that are told as added before anything else.
        var initial: [StoredValue]
        /// Changes after this revision follow.
        var cursor: Int64
        /// The end of the initial objects is marked.
        var marksInitialEnd: Bool
    }

    private static let bookmarkInterval = Duration.seconds(55)

    let hub: WatchHub
    let store: any KeyValueStore
    let call: ResourceCall
    let encoder: ObjectEncoder
    let selector: ObjectSelector
    let options: WatchOptions
    let clock: any WallClock

    private var encoding: Representation.Encoding { self.encoder.representation.encoding }

    /// Reads what the session starts from; throws what is then answered instead of a stream.
    func begin() async throws -> Start {
        // The hub must follow the store before the state is read, or changes could fall between the two.
        let known = try await self.hub.currentRevision()
        let version = self.options.resourceVersion.flatMap { Int64($0) } ?? 0
        let wantsState = self.options.sendsInitialEvents ?? (version == 0)
        guard wantsState else {
            return Start(initial: [], cursor: version == 0 ? known : version, marksInitialEnd: false)
        }
        let range = self.call.codec.keys.range(namespace: self.call.namespace)
        let page = try await self.store.list(start: range.start, end: range.end, limit: 0, revision: 0)
        return Start(
            initial: page.values,
            cursor: page.revision,
            marksInitialEnd: self.options.sendsInitialEvents == true && self.options.allowsBookmarks
        )
    }

    /// Writes the stream; returns when the client's time is over, throws when the client is gone.
    func run(from start: Start, _ stream: any ResponseStream) async throws {
        for value in start.initial {
            guard try self.selector.isEverything || self.selects(self.call.codec.decode(value)) else { continue }
            let object = try self.encoder.encode(value)
            try await stream.write(WatchFrames.frame(.added, object: self.trimmed(object), encoding: self.encoding))
        }
        if start.marksInitialEnd { try await self.bookmark(start.cursor, stream, endsInitial: true) }
        do {
            try await self.follow(from: start.cursor, stream)
        } catch is WatchHub.Ended {
            // What was told until now is the whole answer.
        } catch is WatchHub.Expired {
            try await self.expire(start.cursor, stream)
        } catch let error as StoreError where error.code == .compacted {
            try await self.expire(start.cursor, stream)
        }
    }

    private func follow(from start: Int64, _ stream: any ResponseStream) async throws {
        var cursor = try await self.catchUp(from: start, stream)
        var bookmarked = self.clock.now()
        let interest = WatchInterest(self.selector, of: self.call)
        while true {
            let news = try await self.hub.next(after: cursor, interest, isForClient: true)
            for event in news.events { try await self.tell(event, stream) }
            cursor = news.revision
            guard self.options.allowsBookmarks, self.clock.now() - bookmarked > Self.bookmarkInterval else { continue }
            bookmarked = self.clock.now()
            try await self.bookmark(cursor, stream, endsInitial: false)
        }
    }

    /// A session that starts before the hub's window reads the store itself until it meets the window.
    private func catchUp(from start: Int64, _ stream: any ResponseStream) async throws -> Int64 {
        let target = try await self.hub.currentRevision()
        do {
            try self.hub.peek(after: start)
            return start
        } catch is WatchHub.Expired {
            let range = self.call.codec.keys.range(namespace: self.call.namespace)
            let watch = try await self.store.watch(start: range.start, end: range.end, from: start + 1)
            defer { watch.cancel() }
            watch.requestProgress()
            for try await batch in watch {
                for change in batch.events {
                    try await self.tell(HubEvent(change, codec: self.call.codec), stream)
                }
                if batch.revision >= target { return batch.revision }
            }
            throw CancellationError()
        }
    }

    /// Tells an event as this watcher sees it: an object that begins to be selected is added, one that ends is deleted.
    private func tell(_ event: HubEvent, _ stream: any ResponseStream) async throws {
        guard let (type, isPrevious) = try self.transition(event) else { return }
        let key = HubEvent.EncodingKey(
            type: type,
            representation: self.encoder.representation,
            apiVersion: self.encoder.definition.apiVersion,
            custom: self.encoder.definition.custom
        )
        let frame = try event.encoding(key) {
            let value = isPrevious ? event.previousValue : event.currentValue
            guard let value else { return ByteBuffer() }
            let object = try self.encoder.encode(value, revision: event.revision)
            return WatchFrames.frame(type, object: self.trimmed(object), encoding: self.encoding)
        }
        try await stream.write(frame)
    }

    private func transition(_ event: HubEvent) throws -> (type: WatchEventType, isPrevious: Bool)? {
        if !self.selector.namespace.isEmpty, self.call.codec.keys.isNamespaced {
            let prefix = self.call.codec.keys.range(namespace: self.selector.namespace).start
            guard event.key.starts(with: prefix) else { return nil }
        }
        if self.selector.isEverything {
            guard event.currentValue != nil else { return event.previousValue == nil ? nil : (.deleted, true) }
            return (event.change.isCreation ? .added : .modified, false)
        }
        let isSelected = try event.current().map { self.selects($0) } ?? false
        let wasSelected = try event.previous().map { self.selects($0) } ?? (!event.change.isCreation && isSelected)
        switch (wasSelected, isSelected) {
        case (false, true): return (.added, false)
        case (true, true): return (.modified, false)
        case (true, false): return (.deleted, true)
        case (false, false): return nil
        }
    }

    private func selects(_ object: Message) -> Bool {
        self.selector.matches(self.call.served(object))
    }

    private func bookmark(_ revision: Int64, _ stream: any ResponseStream, endsInitial: Bool) async throws {
        var object = self.call.codec.definition.emptyObject
        object.objectMeta.resourceVersion = String(revision)
        if endsInitial { object.objectMeta.annotations = ["k8s.io/initial-events-end": "true"] }
        let bytes = self.trimmed(try self.encoder.encode(object))
        try await stream.write(WatchFrames.frame(.bookmark, object: bytes, encoding: self.encoding))
    }

    private func expire(_ revision: Int64, _ stream: any ResponseStream) async throws {
        let current = try await self.store.currentRevision()
        let error = StatusError.expired("too old resource version: \(revision) (\(current))")
        let plain = Representation(encoding: self.encoding)
        let bytes = self.trimmed(MessageBytes.encode(error.status.underlying, plain))
        try await stream.write(WatchFrames.frame(.error, object: bytes, encoding: self.encoding))
    }

    /// The line end of a JSON object does not belong inside of a frame.
    private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        bytes.last == UInt8(ascii: "\n") && self.encoding != .protobuf ? Array(bytes.dropLast()) : bytes
    }
}
