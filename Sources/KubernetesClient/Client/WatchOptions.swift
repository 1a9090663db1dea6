/// What a watch reports and for how long.
package struct WatchOptions: Hashable, Sendable {
    /// Only objects with labels that match; empty: all.
    package var labelSelector = ""
    /// Only objects with fields that match; empty: all.
    package var fieldSelector = ""
    /// Changes after this one; empty: all that exists first.
    package var resourceVersion = ""
    /// When the server ends the watch of itself.
    package var timeoutSeconds: Int?
    /// The server may tell from time to time how far the watch has come.
    package var allowsBookmarks = true
    /// All that exists first, then a bookmark that says so.
    package var sendsInitialEvents = false

    /// Everything after `resourceVersion`.
    package init(labelSelector: String = "", fieldSelector: String = "", resourceVersion: String = "") {
        self.labelSelector = labelSelector
        self.fieldSelector = fieldSelector
        self.resourceVersion = resourceVersion
    }

    /// The options as query items.
    var query: [(name: String, value: String)] {
        var items = [(name: "watch", value: "1")]
        if self.allowsBookmarks { items.append((name: "allowWatchBookmarks", value: "true")) }
        if self.sendsInitialEvents {
            items.append((name: "sendInitialEvents", value: "true"))
            items.append((name: "resourceVersionMatch", value: "NotOlderThan"))
        }
        if let seconds = self.timeoutSeconds { items.append((name: "timeoutSeconds", value: String(seconds))) }
        let rest = [
            ("labelSelector", self.labelSelector), ("fieldSelector", self.fieldSelector),
            ("resourceVersion", self.resourceVersion),
        ]
        return items + rest.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
    }
}
