/// How a create, update or patch is to be done.
package struct WriteOptions: Hashable, Sendable {
    /// Only check it.
    package var isDryRun = false
    /// The writer's name in managed fields; empty: from the user agent.
    package var fieldManager = ""
    /// "Ignore", "Warn" or "Strict"; empty for the server's default.
    package var fieldValidation = ""
    /// Of server-side apply: take fields over from other managers.
    package var force = false

    /// The server's defaults.
    package init() {}

    /// The options as query items.
    var query: [(name: String, value: String)] {
        let items = [
            ("dryRun", self.isDryRun ? "All" : ""), ("fieldManager", self.fieldManager),
            ("fieldValidation", self.fieldValidation), ("force", self.force ? "true" : ""),
        ]
        return items.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
    }
}
