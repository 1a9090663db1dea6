internal import KubernetesAPI
internal import NIOCore
internal import Store
internal import Transport
internal import Wire

extension ResourceService {
    /// GET of a collection with `watch`.
    func watch(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let options = try self.watchOptions(call)
        // A frame is a line, whoever looks at it.
        var encoder = encoder
        encoder.representation.isPretty = false
        let session = WatchSession(
            hub: self.hubs.hub(for: self.objects(of: call)),
            store: self.objects(of: call).store,
            call: call,
            encoder: encoder,
            selector: try ObjectSelector(call),
            options: options,
            clock: self.clock
        )
        let start = try await session.begin()
        var response = APIResponse(
            body: .stream { stream in
                stream.cancel(after: options.timeout)
                try await session.run(from: start, stream)
            }
        )
        response.headers.append("content-type", encoder.representation.contentType(isStream: true))
        response.headers.append("cache-control", "no-cache, private")
        return response
    }

    private func watchOptions(_ call: ResourceCall) throws -> WatchOptions {
        let query = call.query
        var seconds = Int64(query["timeoutSeconds"] ?? "0") ?? 0
        // Watches without an end of their own are ended at different times, so that not all come back at once.
        if seconds <= 0 { seconds = self.randomWatchSeconds() }
        try ListOptions.checkWatch(query)
        if let text = query["resourceVersion"] { _ = try ListOptions.revision(text) }
        return WatchOptions(
            resourceVersion: query["resourceVersion"],
            allowsBookmarks: query.flag("allowWatchBookmarks"),
            sendsInitialEvents: query.optionalFlag("sendInitialEvents"),
            timeout: .seconds(seconds)
        )
    }
}
