internal import KubernetesAPI

/// The kubelet's flags for thresholds of eviction: lists of `signal<value` and `signal=value`.
extension EvictionThreshold {
    /// Reads the flags `--eviction-hard`, `--eviction-soft`, `--eviction-soft-grace-period` and
    /// `--eviction-minimum-reclaim`.
    /// - Throws: `EvictionFlagError`, with the flag and the part that is wrong.
    package static func parse(
        hard: String,
        soft: String,
        softGrace: String,
        minReclaim: String
    ) throws(EvictionFlagError) -> [EvictionThreshold] {
        let reclaims = try Self.pairs(minReclaim, "=", "--eviction-minimum-reclaim")
        let graces = try Self.pairs(softGrace, "=", "--eviction-soft-grace-period")
        var result: [EvictionThreshold] = []
        for (signal, text) in try Self.pairs(hard, "<", "--eviction-hard") {
            result.append(
                EvictionThreshold(
                    signal: signal,
                    value: try Self.value(text, "--eviction-hard"),
                    grace: .zero,
                    minReclaim: try Self.reclaim(of: signal, reclaims)
                )
            )
        }
        for (signal, text) in try Self.pairs(soft, "<", "--eviction-soft") {
            guard let grace = graces.first(where: { $0.signal == signal })?.text else {
                throw EvictionFlagError(
                    flag: "--eviction-soft-grace-period",
                    problem: "must be specified for the soft eviction threshold \(signal.rawValue)"
                )
            }
            guard let nanoseconds = DurationText.decode(grace), nanoseconds > 0 else {
                throw EvictionFlagError(
                    flag: "--eviction-soft-grace-period",
                    problem: "\"\(grace)\" of \(signal.rawValue) must be a positive duration like 1m30s"
                )
            }
            result.append(
                EvictionThreshold(
                    signal: signal,
                    value: try Self.value(text, "--eviction-soft"),
                    grace: .nanoseconds(nanoseconds),
                    minReclaim: try Self.reclaim(of: signal, reclaims)
                )
            )
        }
        return result
    }

    private typealias Pair = (signal: EvictionSignal, text: String)

    private static func pairs(
        _ text: String,
        _ separator: Character,
        _ flag: String
    ) throws(EvictionFlagError) -> [Pair] {
        var result: [Pair] = []
        for part in text.split(separator: ",") {
            let halves = part.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else {
                throw EvictionFlagError(flag: flag, problem: "\"\(part)\" must be of the form signal\(separator)value")
            }
            guard let signal = EvictionSignal(rawValue: String(halves[0])) else {
                let known = EvictionSignal.allCases.map(\.rawValue).joined(separator: ", ")
                throw EvictionFlagError(flag: flag, problem: "unknown signal \"\(halves[0])\", must be one of \(known)")
            }
            guard !result.contains(where: { $0.signal == signal }) else {
                throw EvictionFlagError(flag: flag, problem: "\(signal.rawValue) is given twice")
            }
            result.append((signal, String(halves[1])))
        }
        return result
    }

    private static func value(_ text: String, _ flag: String) throws(EvictionFlagError) -> Value {
        if text.hasSuffix("%") {
            guard let percent = Double(text.dropLast()), percent > 0, percent < 100 else {
                throw EvictionFlagError(flag: flag, problem: "\"\(text)\" must be a percentage above 0% and below 100%")
            }
            return .share(percent / 100)
        }
        guard let quantity = try? Quantity(text), quantity >= .zero else {
            throw EvictionFlagError(flag: flag, problem: "\"\(text)\" must be a quantity like 100Mi or a percentage")
        }
        return .amount(quantity)
    }

    private static func reclaim(of signal: EvictionSignal, _ pairs: [Pair]) throws(EvictionFlagError) -> Value? {
        guard let text = pairs.first(where: { $0.signal == signal })?.text else { return nil }
        return try Self.value(text, "--eviction-minimum-reclaim")
    }
}
