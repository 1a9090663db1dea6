internal import Wire

/// What must hold of the addresses behind services.
enum EndpointRules {
    private static let endpointsMax = 1000
    private static let portsMax = 20_000
    private static let addressesMax = 100

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(DiscoveryV1.EndpointSlice.self) { slice in
            var errors = Check.oneOf(slice.addressType, ["FQDN", "IPv4", "IPv6"], "addressType")
            errors += Self.errors(slice.endpoints, slice.addressType, "endpoints")
            return errors + Self.errors(slice.ports, "ports")
        }
        table.always(CoreV1.Endpoints.self) { endpoints in
            endpoints.subsets.enumerated().flatMap { index, subset in
                Self.errors(subset, FieldPath("subsets").index(index))
            }
        }
    }

    private static func errors(
        _ endpoints: [DiscoveryV1.Endpoint],
        _ type: String,
        _ path: FieldPath
    ) -> [FieldError] {
        if endpoints.count > Self.endpointsMax {
            return [.tooMany(path, count: endpoints.count, max: Self.endpointsMax)]
        }
        return endpoints.enumerated().flatMap { index, endpoint -> [FieldError] in
            let place = path.index(index).child("addresses")
            if endpoint.addresses.isEmpty { return [.required(place, "must contain at least 1 address")] }
            if endpoint.addresses.count > Self.addressesMax {
                return [.tooMany(place, count: endpoint.addresses.count, max: Self.addressesMax)]
            }
            return endpoint.addresses.enumerated().flatMap { addressIndex, address in
                Self.errors(address, type, place.index(addressIndex))
            }
        }
    }

    private static func errors(_ address: String, _ type: String, _ path: FieldPath) -> [FieldError] {
        switch type {
        case "IPv4" where !IPAddressText.isIPv4(address):
            [.invalid(path, address, "must be a valid IPv4 address")]
        case "IPv6" where !IPAddressText.isIPv6(address):
            [.invalid(path, address, "must be a valid IPv6 address")]
        case "FQDN": Check.name(address, path, NameRules.dnsSubdomain)
        default: []
        }
    }

    private static func errors(_ ports: [DiscoveryV1.EndpointPort], _ path: FieldPath) -> [FieldError] {
        if ports.count > Self.portsMax { return [.tooMany(path, count: ports.count, max: Self.portsMax)] }
        var names: Set<String> = []
        return ports.enumerated().flatMap { index, port -> [FieldError] in
            let place = path.index(index)
            let name = port.name ?? ""
            var errors = name.isEmpty ? [] : Check.name(name, place.child("name"), NameRules.dnsLabel)
            if !names.insert(name).inserted { errors.append(.duplicate(place.child("name"), .string(name))) }
            return errors + Check.oneOf(port.protocol ?? "", ["SCTP", "TCP", "UDP"], place.child("protocol"))
        }
    }

    private static func errors(_ subset: CoreV1.EndpointSubset, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if subset.addresses.isEmpty, subset.notReadyAddresses.isEmpty {
            errors.append(.required(path, "must specify `addresses` or `notReadyAddresses`"))
        }
        for (name, addresses) in [("addresses", subset.addresses), ("notReadyAddresses", subset.notReadyAddresses)] {
            for (index, address) in addresses.enumerated() {
                errors += Check.ipAddress(address.ip, path.child(name).index(index).child("ip"))
            }
        }
        for (index, port) in subset.ports.enumerated() {
            let place = path.child("ports").index(index)
            if port.name.isEmpty, subset.ports.count > 1 { errors.append(.required(place.child("name"))) }
            errors += Check.portNumber(port.port, place.child("port"))
            errors += Check.oneOf(port.protocol, ["SCTP", "TCP", "UDP"], place.child("protocol"))
        }
        return errors
    }
}
