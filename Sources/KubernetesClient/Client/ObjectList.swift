/// A list, or one page of it.
package struct ObjectList<Object: Sendable>: Sendable {
    /// The objects, in the order of their keys.
    package var items: [Object]
    /// The state of the world that the list shows: where a watch goes on from.
    package var resourceVersion: String
    /// What asks for the next page; empty at the end.
    package var continueToken: String
    /// How many follow on later pages, where the server says so.
    package var remainingItemCount: Int64?

    /// Describes a list.
    package init(
        items: [Object],
        resourceVersion: String,
        continueToken: String = "",
        remainingItemCount: Int64? = nil
    ) {
        self.items = items
        self.resourceVersion = resourceVersion
        self.continueToken = continueToken
        self.remainingItemCount = remainingItemCount
    }

    /// The list with its objects read as another type; those that are of neither are left out.
    func compactMap<Other>(_ transform: (Object) -> Other?) -> ObjectList<Other> {
        ObjectList<Other>(
            items: self.items.compactMap(transform),
            resourceVersion: self.resourceVersion,
            continueToken: self.continueToken,
            remainingItemCount: self.remainingItemCount
        )
    }
}
