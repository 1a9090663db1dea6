/// Kubernetes' functions that read addresses and networks.
enum CELNetworks {
    static func call(_ name: String, _ value: CELValue) throws(CELEvaluationError) -> CELValue {
        guard case .string(let text) = value else { throw .noSuchOverload }
        switch name {
        case "ip": return .object(try Self.address(text))
        case "isIP": return .bool((try? Self.address(text)) != nil)
        case "ip.isCanonical": return .bool(try Self.address(text).text == text)
        case "cidr":
            guard let network = CELNetwork(text) else {
                let start = "network address parse error during conversion from string: "
                throw .message("\(start)\(start)netip.ParsePrefix(\(CELFormatText.quote(text))): \(Self.fault(text))")
            }
            return .object(network)
        case "isCIDR": return .bool(CELNetwork(text) != nil)
        default: throw .noSuchOverload
        }
    }

    private static func fault(_ text: String) -> String {
        guard let slash = text.lastIndex(of: "/") else { return "no '/'" }
        let address = String(text[..<slash])
        if CELAddress(address) == nil { return "ParseAddr(\(CELFormatText.quote(address))): unable to parse IP" }
        return "bad bits after slash: \(CELFormatText.quote(String(text[text.index(after: slash)...])))"
    }

    private static func address(_ text: String) throws(CELEvaluationError) -> CELAddress {
        let quoted = CELFormatText.quote(text)
        if let percent = text.firstIndex(of: "%"), CELAddress(String(text[..<percent])) != nil {
            throw .message("IP address \(quoted) with zone value is not allowed")
        }
        guard let address = CELAddress(text) else {
            let cause = "ParseAddr(\(quoted)): unable to parse IP"
            throw .message("IP Address \(quoted) parse error during conversion from string: \(cause)")
        }
        guard !address.isMapped else { throw .message("IPv4-mapped IPv6 address \(quoted) is not allowed") }
        return address
    }
}
