/// A change that a watch reports.
package enum WatchEvent<Object: Sendable & Hashable>: Sendable, Hashable {
    case added(Object)
    case modified(Object)
    /// The object's last state.
    case deleted(Object)
    /// Nothing changed up to this resource version. `endsInitialEvents`: all that existed has been reported.
    case bookmark(resourceVersion: String, endsInitialEvents: Bool)

    /// The event with its object read as another type.
    package func map<Other>(_ transform: (Object) throws -> Other) rethrows -> WatchEvent<Other> {
        switch self {
        case .added(let object): .added(try transform(object))
        case .modified(let object): .modified(try transform(object))
        case .deleted(let object): .deleted(try transform(object))
        case .bookmark(let version, let ends): .bookmark(resourceVersion: version, endsInitialEvents: ends)
        }
    }
}
