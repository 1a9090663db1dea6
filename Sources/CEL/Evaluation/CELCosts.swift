/// What calls cost (cel-go's `interpreter/runtimecost.go`, Kubernetes' `cel/library/cost.go`).
enum CELCosts {
    /// A tenth of a size for each time it is walked over, rounded up: what walking over a text costs.
    static func tenths(_ size: UInt64, times: UInt64 = 1) -> UInt64 { (size * times + 9) / 10 }

    static func cost(of name: String, isMethod: Bool, _ arguments: [CELValue]) -> UInt64 {
        if isMethod, case .object(let object)? = arguments.first {
            return object.cost(of: name, Array(arguments.dropFirst()))
        }
        let sizes = arguments.map { UInt64($0.size) }
        guard let first = sizes.first else { return 1 }
        let last = sizes.last ?? first
        switch name {
        case "_==_", "_!=_":
            if case .object? = arguments.first { return 1 }
            return Self.tenths(min(first, last))
        case "_<_", "_<=_", "_>_", "_>=_": return Self.tenths(min(first, last))
        case "@in":
            if case .map? = arguments.last { return 1 }
            return last
        case "_+_":
            switch arguments[0] {
            case .string, .bytes: return Self.tenths(first + last)
            default: return 1
            }
        case "string", "bytes": return Self.conversion(name, arguments[0], first)
        case "startsWith", "endsWith": return Self.tenths(first)
        case "contains": return Self.tenths(first) * Self.tenths(last)
        case "matches", "find", "findAll":
            return Self.tenths(first + 1) * (((sizes.count > 1 ? sizes[1] : 0) + 3) / 4)
        case "isSorted", "sum", "min", "max", "indexOf", "lastIndexOf": return Self.traversal(arguments[0])
        case "url", "isURL", "lowerAscii", "upperAscii", "substring", "trim", "cidr", "isIP", "isCIDR", "ip",
            "quantity", "isQuantity", "strings.quote", "format":
            return Self.tenths(first)
        case "replace", "split", "ip.isCanonical": return Self.tenths(first, times: 2)
        // It is paid for by what it makes.
        case "join": return 0
        case "sets.contains", "sets.intersects": return 1 + first * last
        case "sets.equivalent": return 1 + 2 * first * last
        default: return 1
        }
    }

    /// Between texts and bytes a conversion walks over all of them.
    private static func conversion(_ name: String, _ value: CELValue, _ size: UInt64) -> UInt64 {
        switch value {
        case .bytes where name == "string", .string where name == "bytes": Self.tenths(size)
        default: 1
        }
    }

    private static func traversal(_ value: CELValue) -> UInt64 {
        switch value {
        case .string(let text): UInt64(text.utf8.count / 10)
        case .bytes(let bytes): UInt64(bytes.count / 10)
        case .list(let elements): elements.reduce(0) { $0 + Self.traversal($1) }
        case .map(let map):
            map.keys.reduce(0) { $0 + Self.traversal($1.value) + (map[key: $1].map(Self.traversal) ?? 0) }
        default: 1
        }
    }

    /// What a call costs beyond cel-go's count, which looks at the outermost sizes only: a value that holds the
    /// same list many times over, or a text that grows by a product, would otherwise be walked or made for nothing.
    static func hiddenCost(of name: String, isMethod: Bool, _ arguments: [CELValue], left: UInt64) -> UInt64 {
        let free: UInt64 = 1_000
        let most = free + 10 * (min(left, CELProgram.objectCostLimit) + 1)
        let sizes = { arguments.prefix(2).map { $0.deepSize(atMost: most) } }
        var walked: UInt64 = 0
        switch name {
        case "_==_", "_!=_": walked = sizes().min() ?? 0
        case "@in", "sets.contains", "sets.equivalent", "sets.intersects", "indexOf", "lastIndexOf", "strings.quote":
            walked = sizes().max() ?? 0
        case "format":
            // Each number may take many digits to be told.
            walked = sizes().reduce(0, +) + UInt64(arguments.last?.size ?? 0) * 100
        case "replace":
            walked = (UInt64(arguments[0].size) + 1) * UInt64(arguments.count > 2 ? arguments[2].size : 0)
        case "join":
            walked = sizes()[0] + UInt64(arguments[0].size) * UInt64(arguments.count > 1 ? arguments[1].size : 0)
        default: break
        }
        return walked > free ? (walked - free) / 10 : 0
    }
}
