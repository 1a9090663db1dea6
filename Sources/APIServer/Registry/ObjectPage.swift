internal import Store

/// The stored objects that one list shows.
struct ObjectPage: Sendable {
    var items: [StoredValue] = []
    var revision: Int64 = 0
    /// Where the list goes on; nil at its end.
    var token: ContinueToken?
    /// How many objects follow, where that is known.
    var remainingCount: Int64?
    /// The first key that the page does not show.
    var nextKey: [UInt8] = []
}
