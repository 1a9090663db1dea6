internal import KubernetesAPI
internal import NIOCore
internal import Store
internal import Wire

extension ResourceService {
    /// GET of one object.
    func get(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        try await self.requireRevision(call.query["resourceVersion"])
        let value = try await self.objects(of: call).value(namespace: call.namespace, name: call.name)
        return encoder.response(try encoder.encode(value))
    }

    /// Waits for no one: a revision that this store has not reached is answered with a timeout, as Kubernetes does.
    private func requireRevision(_ text: String?) async throws {
        guard let text, text != "0" else { return }
        try await self.requireRevision(try ListOptions.revision(text))
    }

    func requireRevision(_ revision: Int64) async throws {
        guard revision > 0 else { return }
        let current = try await self.store.currentRevision()
        guard revision > current else { return }
        var error = StatusError.timeout(
            "Too large resource version: \(revision), current: \(current)",
            retryAfterSeconds: 1
        )
        error.status.details?.causes = [
            MetaV1.StatusCause {
                $0.reason = "ResourceVersionTooLarge"
                $0.message = "Too large resource version"
            }
        ]
        throw error
    }

    /// GET of a collection.
    func list(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let options = try ListOptions(call.query)
        let selector = try ObjectSelector(call)
        try await self.requireRevision(options.minimumRevision)
        let page = try await self.page(call, options, selector)
        return encoder.response(try ListEncoder(encoder: encoder).encode(page))
    }

    /// The objects that a list shows.
    func page(_ call: ResourceCall, _ options: ListOptions, _ selector: ObjectSelector) async throws -> ObjectPage {
        let range = call.codec.keys.range(namespace: call.namespace)
        var start = range.start
        if let token = options.token { start += Array(token.start.utf8) }
        var page = ObjectPage()
        var revision = options.revision
        while true {
            let wanted = options.limit == 0 ? 0 : options.limit - page.items.count
            // With a selector more must be read than is wanted, but not everything at once.
            let chunkSize = options.limit == 0 ? 0 : selector.isEverything ? wanted : max(wanted, 500)
            let chunk = try await self.chunk(call, start, range, chunkSize, revision, options)
            revision = chunk.revision
            page.revision = revision
            for value in chunk.values {
                if options.limit > 0, page.items.count == options.limit {
                    page.nextKey = value.key
                    return self.close(page, range.start, hasSelector: true, remaining: 0)
                }
                start = value.key + [0]
                guard try self.selects(selector, value, call) else { continue }
                page.items.append(value)
            }
            guard chunk.more else { return page }
            if options.limit > 0, page.items.count == options.limit {
                page.nextKey = start
                return self.close(
                    page,
                    range.start,
                    hasSelector: !selector.isEverything,
                    remaining: chunk.remainingCount
                )
            }
        }
    }

    private func chunk(
        _ call: ResourceCall,
        _ start: [UInt8],
        _ range: (start: [UInt8], end: [UInt8]),
        _ limit: Int,
        _ revision: Int64,
        _ options: ListOptions
    ) async throws -> ListPage {
        do {
            let store = self.objects(of: call).store
            return try await store.list(start: start, end: range.end, limit: limit, revision: revision)
        } catch let error as StoreError where error.code == .compacted {
            if options.token == nil {
                throw StatusError.expired("The resourceVersion for the provided list is too old.")
            }
            throw Self.inconsistentContinuation(start, range.start)
        } catch let error as StoreError where error.code == .futureRevision {
            throw StatusError.timeout("Too large resource version: \(revision)", retryAfterSeconds: 1)
        }
    }

    /// The history that the list began in is gone; the token in the answer goes on with what is there now.
    private static func inconsistentContinuation(_ start: [UInt8], _ prefix: [UInt8]) -> StatusError {
        var error = StatusError.expired(
            "The provided continue parameter is too old to display a consistent list result. You can start a new "
                + "list without the continue parameter, or use the continue token in this response to retrieve the "
                + "remainder of the results. Continuing with the provided token results in an inconsistent list - "
                + "objects that were created, modified, or deleted between the time the first chunk was returned and "
                + "now may show up in the list."
        )
        let rest = String(decoding: start.dropFirst(prefix.count), as: UTF8.self)
        error.status.metadata.continue = ContinueToken(revision: ContinueToken.newest, start: rest).text
        return error
    }

    private func close(
        _ page: ObjectPage,
        _ prefix: [UInt8],
        hasSelector: Bool,
        remaining: Int64
    ) -> ObjectPage {
        var page = page
        if !hasSelector { page.remainingCount = remaining }
        let start = String(decoding: page.nextKey.dropFirst(prefix.count), as: UTF8.self)
        page.token = ContinueToken(revision: page.revision, start: start)
        return page
    }

    private func selects(_ selector: ObjectSelector, _ value: StoredValue, _ call: ResourceCall) throws -> Bool {
        if selector.isEverything { return true }
        if !selector.labels.isEverything, let labels = StoredLabels.read(value.value, call.storedSchema) {
            guard selector.labels.matches(labels) else { return false }
            if selector.fields.isEverything { return true }
        }
        return selector.matches(call.served(try call.codec.decode(value)))
    }
}
