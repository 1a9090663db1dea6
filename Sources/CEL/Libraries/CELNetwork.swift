/// A range of addresses with the address it was written with: what `cidr(x)` gives.
struct CELNetwork: CELObject, Equatable {
    static let typeName = "net.CIDR"

    let address: CELAddress
    /// How many leading bits all addresses of the range share.
    let length: Int

    init(address: CELAddress, length: Int) {
        self.address = address
        self.length = length
    }

    /// Nil when the text is no address with a length.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = CELAddress(String(parts[0])), !address.isMapped,
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), parts[1] == "0" || !parts[1].hasPrefix("0"),
            let length = Int(parts[1]), length <= address.bytes.count * 8
        else { return nil }
        self.init(address: address, length: length)
    }

    /// The range with its first address.
    var masked: CELNetwork {
        let bytes = self.address.bytes.enumerated().map { index, byte -> UInt8 in
            let kept = min(8, max(0, self.length - index * 8))
            return kept == 0 ? 0 : byte & (0xFF << UInt8(8 - kept))
        }
        return CELNetwork(address: CELAddress(bytes: bytes), length: self.length)
    }

    private func contains(_ address: CELAddress) -> Bool {
        address.bytes.count == self.address.bytes.count
            && CELNetwork(address: address, length: self.length).masked == self.masked
    }

    // MARK: a value of the language

    var typeName: String { Self.typeName }
    var text: String? { self.address.text.map { "\($0)/\(self.length)" } }
    var size: Int { (self.length + 7) / 8 }

    func equals(_ other: any CELObject) -> Bool { (other as? CELNetwork) == self }

    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        switch (method, arguments.first) {
        case ("ip", nil): return .object(self.address)
        case ("prefixLength", nil): return .int(Int64(self.length))
        case ("masked", nil): return .object(self.masked)
        case ("containsIP", let other?):
            var value = other
            if case .string = other { value = try CELNetworks.call("ip", other) }
            guard case .object(let object) = value, let address = object as? CELAddress else { throw .noSuchOverload }
            return .bool(self.contains(address))
        case ("containsCIDR", let other?):
            var value = other
            if case .string = other { value = try CELNetworks.call("cidr", other) }
            guard case .object(let object) = value, let network = object as? CELNetwork else { throw .noSuchOverload }
            return .bool(self.length <= network.length && self.contains(network.address))
        default: throw .noSuchOverload
        }
    }

    func cost(of method: String, _ arguments: [CELValue]) -> UInt64 {
        guard method == "containsIP" || method == "containsCIDR", let other = arguments.first else { return 1 }
        let size = UInt64(self.size)
        var cost = CELCosts.tenths(size, times: 2)
        if method == "containsCIDR" { cost += CELCosts.tenths(size) + 1 }
        if case .string = other { cost += CELCosts.tenths(UInt64(other.size)) }
        return cost
    }
}
