internal import KubernetesAPI
internal import Wire

/// Amounts of what pods use and nodes have.
struct ResourceAmounts: Hashable, Sendable {
    var milliCPU: Int64 = 0
    var memoryBytes: Int64 = 0
    var storageBytes: Int64 = 0
    /// Extended resources, by name.
    var others: [String: Int64] = [:]

    init() {}

    /// Reads a resource list.
    init(_ list: [String: Resource.Quantity]) {
        for (name, quantity) in list {
            switch name {
            case "cpu": self.milliCPU = quantity.amount.milliValue
            case "memory": self.memoryBytes = quantity.amount.value
            case "ephemeral-storage": self.storageBytes = quantity.amount.value
            case "pods": break
            default: self.others[name] = quantity.amount.value
            }
        }
    }

    static func + (left: ResourceAmounts, right: ResourceAmounts) -> ResourceAmounts {
        Self.combine(left, right) { $0.addingReportingOverflow($1).overflow ? .max : $0 + $1 }
    }

    static func - (left: ResourceAmounts, right: ResourceAmounts) -> ResourceAmounts {
        Self.combine(left, right) { $0.subtractingReportingOverflow($1).overflow ? .min : $0 - $1 }
    }

    /// The greater of both, of each resource.
    static func max(_ left: ResourceAmounts, _ right: ResourceAmounts) -> ResourceAmounts {
        Self.combine(left, right) { Swift.max($0, $1) }
    }

    private static func combine(
        _ left: ResourceAmounts,
        _ right: ResourceAmounts,
        _ operation: (Int64, Int64) -> Int64
    ) -> ResourceAmounts {
        var result = ResourceAmounts()
        result.milliCPU = operation(left.milliCPU, right.milliCPU)
        result.memoryBytes = operation(left.memoryBytes, right.memoryBytes)
        result.storageBytes = operation(left.storageBytes, right.storageBytes)
        for name in Set(left.others.keys).union(right.others.keys) {
            let amount = operation(left.others[name] ?? 0, right.others[name] ?? 0)
            if amount != 0 { result.others[name] = amount }
        }
        return result
    }
}
