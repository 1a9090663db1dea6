/// The CNI configuration that `martlet up` writes where nothing else configures the pod network.
package enum NetworkTemplate {
    /// A bridge with addresses from one range, masquerading what leaves it, and host ports.
    ///
    /// `dataDirectory` remembers which address is whose; it belongs into the state directory, so that a reset or a
    /// reboot forgets it.
    package static func bridge(
        name: String = "martlet",
        bridge: String = "martlet0",
        podCIDR: String,
        dataDirectory: String
    ) throws -> [UInt8] {
        let plugin: JSONValue = .object([
            "type": .string("bridge"),
            "bridge": .string(bridge),
            "isGateway": .bool(true),
            "ipMasq": .bool(true),
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
