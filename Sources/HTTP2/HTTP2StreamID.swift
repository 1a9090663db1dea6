/// Names a stream of a connection: odd when the client opened it, never used again.
package struct HTTP2StreamID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number on the wire.
    package var rawValue: Int32

    /// A stream by its number.
    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    package static func < (left: HTTP2StreamID, right: HTTP2StreamID) -> Bool {
        left.rawValue < right.rawValue
    }
}
