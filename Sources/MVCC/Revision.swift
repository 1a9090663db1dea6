/// When a change happened: `main` counts transactions, `sub` the changes within one.
package struct Revision: Comparable, Hashable, Sendable {
    /// The store's revision after the transaction.
    package var main: Int64
    /// The change's place in it, from 0.
    package var sub: Int32

    /// The change number `sub` of transaction `main`.
    package init(main: Int64, sub: Int32 = 0) {
        self.main = main
        self.sub = sub
    }

    package static func < (left: Revision, right: Revision) -> Bool {
        (left.main, left.sub) < (right.main, right.sub)
    }
}
