/// The CNI configuration that `martlet up` writes where nothing else configures the pod network.
package enum NetworkTemplate {
    /// A bridge with addresses from one range, masquerading what leaves it, and host ports.
    ///
    /// `masquerades` is off where the service proxy's own rules do it, which need no iptables.
    /// `dataDirectory` remembers which address is whose; it belongs into the state directory, so that a reset or a
    /// reboot forgets it.
    package static func bridge(
        name: String = "martlet",
        bridge: String = "martlet0",
        podCIDR: String,
        dataDirectory: String,
        masquerades: Bool = true
    ) throws -> [UInt8] {
        let plugin: JSONValue = .object([
            "type": .string("bridge"),
            "bridge": .string(bridge),
            "isGateway": .bool(true),
            "ipMasq": .bool(masquerades),
            "hairpinMode": .bool(true),
            "ipam": .object([
                "type": .string("host-local"),
                "dataDir": .string(dataDirectory),
                "ranges": .array([.array([.object(["subnet": .string(podCIDR)])])]),
                "routes": .array([.object(["dst": .string("0.0.0.0/0")])]),
            ]),
        ])
        let ports: JSONValue = .object([
            "type": .string("portmap"), "capabilities": .object(["portMappings": .bool(true)]),
        ])
        let list: JSONValue = .object([
            "cniVersion": .string("1.0.0"), "name": .string(name), "plugins": .array([plugin, ports]),
        ])
        return try JSONFile.encode(list)
    }
}
