/// Which objects a list, watch or collection request is about.
package struct ListOptions: Hashable, Sendable {
    /// Only objects with labels that match; empty: all.
    package var labelSelector = ""
    /// Only objects with fields that match; empty: all.
    package var fieldSelector = ""
    /// Objects a page; 0: all at once.
    package var limit = 0
    /// The token of the page before.
    package var continueToken = ""
    /// Of a list: how fresh it must be. Of a watch: where to start; empty: with all that exists.
    package var resourceVersion = ""
    /// "Exact" or "NotOlderThan".
    package var resourceVersionMatch = ""

    /// All objects.
    package init(labelSelector: String = "", fieldSelector: String = "", resourceVersion: String = "") {
        self.labelSelector = labelSelector
        self.fieldSelector = fieldSelector
        self.resourceVersion = resourceVersion
    }

    /// The options as query items.
    var query: [(name: String, value: String)] {
        let items = [
            ("labelSelector", self.labelSelector), ("fieldSelector", self.fieldSelector),
            ("limit", self.limit > 0 ? String(self.limit) : ""), ("continue", self.continueToken),
            ("resourceVersion", self.resourceVersion), ("resourceVersionMatch", self.resourceVersionMatch),
        ]
        return items.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
    }
}
