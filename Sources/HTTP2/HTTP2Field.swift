/// One header or trailer field as it travels: a lower-case name and its value.
package struct HTTP2Field: Hashable, Sendable {
    package var name: String
    package var value: String

    /// A field; `name` must already be in lower case (RFC 9113 §8.2.1).
    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
