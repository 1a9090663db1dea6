/// An nftables table as a value: what shall stand in the kernel, in nft's own words.
package struct NftTable: Hashable, Sendable {
    /// A chain: what it hooks into, if anything, and its rules.
    package struct Chain: Hashable, Sendable {
        /// `type nat hook prerouting priority dstnat; policy accept;`, or nil for a chain that others jump to.
        package var hook: String?
        /// The rules, in order.
        package var rules: [String]

        /// Makes a chain.
        package init(hook: String? = nil, rules: [String] = []) {
            self.hook = hook
            self.rules = rules
        }
    }

    /// A set, or a map when its elements have values.
    package struct Collection: Hashable, Sendable {
        /// `ipv4_addr . inet_proto . inet_service`, for a map with `: verdict` behind it.
        package var type: String
        /// Keys with their values; the values of a set are empty.
        package var elements: [String: String]
        /// Whether this is a map.
        package var isMap: Bool

        /// Makes a set of elements.
        package init(setOf type: String, _ elements: Set<String> = []) {
            self.type = type
            self.elements = Dictionary(uniqueKeysWithValues: elements.map { ($0, "") })
            self.isMap = false
        }

        /// Makes a map.
        package init(mapOf type: String, _ elements: [String: String] = [:]) {
            self.type = type
            self.elements = elements
            self.isMap = true
        }
    }

    /// The table's name; its family is `ip`.
    package var name: String
    /// The sets and maps by name.
    package var collections: [String: Collection] = [:]
    /// The chains by name.
    package var chains: [String: Chain] = [:]

    /// An empty table.
    package init(name: String) {
        self.name = name
    }
}
