internal import KubernetesAPI
internal import Wire

/// Holds amounts against one item of a limit range; says what is wrong in Kubernetes' words.
struct LimitRangeCheck {
    private let item: CoreV1.LimitRangeItem

    init(_ item: CoreV1.LimitRangeItem) {
        self.item = item
    }

    /// What is wrong with requests and limits.
    func faults(requests: [String: Quantity], limits: [String: Quantity]) -> [String] {
        Self.sorted(self.item.min).compactMap { self.belowMin($0, $1, requests[$0], limits[$0]) }
            + Self.sorted(self.item.max).compactMap { self.aboveMax($0, $1, requests[$0], limits[$0]) }
            + Self.sorted(self.item.maxLimitRequestRatio).compactMap {
                self.aboveRatio($0, $1, requests[$0], limits[$0])
            }
    }

    /// What is wrong with requests where there are no limits: of volume claims.
    func faultsOfRequests(_ requests: [String: Quantity]) -> [String] {
        Self.sorted(self.item.min).compactMap { self.belowMin($0, $1, requests[$0], nil) }
            + Self.sorted(self.item.max).compactMap { name, max in
                guard let request = requests[name] else {
                    return self.text("maximum", name, max, ".  No request is specified")
                }
                return request > max ? self.text("maximum", name, max, ", but request is \(request)") : nil
            }
    }

    private static func sorted(_ amounts: [String: Resource.Quantity]) -> [(String, Quantity)] {
        amounts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.amount) }
    }

    private func text(_ bound: String, _ name: String, _ amount: Quantity, _ rest: String) -> String {
        "\(bound) \(name) usage per \(self.item.type) is \(amount)\(rest)"
    }

    private func belowMin(_ name: String, _ min: Quantity, _ request: Quantity?, _ limit: Quantity?) -> String? {
        guard let request else { return self.text("minimum", name, min, ".  No request is specified") }
        if request < min { return self.text("minimum", name, min, ", but request is \(request)") }
        if let limit, limit < min { return self.text("minimum", name, min, ", but limit is \(limit)") }
        return nil
    }

    private func aboveMax(_ name: String, _ max: Quantity, _ request: Quantity?, _ limit: Quantity?) -> String? {
        guard let limit else { return self.text("maximum", name, max, ".  No limit is specified") }
        if limit > max { return self.text("maximum", name, max, ", but limit is \(limit)") }
        if let request, request > max { return self.text("maximum", name, max, ", but request is \(request)") }
        return nil
    }

    private func aboveRatio(_ name: String, _ max: Quantity, _ request: Quantity?, _ limit: Quantity?) -> String? {
        let start = "\(name) max limit to request ratio per \(self.item.type) is \(max), but "
        guard let request, !request.isZero else { return start + "no request is specified or request is 0" }
        guard let limit, !limit.isZero else { return start + "no limit is specified or limit is 0" }
        let ratio = limit.approximate / request.approximate
        return ratio > max.approximate ? start + "provided ratio is \(Self.fixed(ratio))" : nil
    }

    /// A number as C's `%f` prints it: six digits after the point.
    private static func fixed(_ number: Double) -> String {
        guard number < 1e12 else { return "\(number)" }
        let millionths = Int64((number * 1_000_000).rounded())
        let digits = String(millionths % 1_000_000)
        return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
