/// An amount of a resource, exactly: `100m`, `1.5Gi`, `3e6`.
///
/// The value is kept as `mantissa × 10^exponent`; every suffix, binary ones too, is such a number.
package struct Quantity: Sendable {
    /// How the amount was written, and is written again.
    package enum Format: Sendable, Hashable {
        /// 1500m, 2M
        case decimalSI
        /// 512Ki, 2Gi
        case binarySI
        /// 2e6
        case decimalExponent
    }

    /// The value is `mantissa × 10^exponent`.
    private(set) var mantissa: Int128
    private(set) var exponent: Int
    /// How the amount is written; it has no part in comparisons.
    package var format: Format

    /// The smallest amount that can be told from none: a billionth.
    private static let exponentMin = -9

    init(mantissa: Int128, exponent: Int, format: Format) {
        self.mantissa = mantissa
        self.exponent = exponent
        self.format = format
        self.normalize()
    }

    /// So many whole units.
    package init(_ value: Int64, format: Format = .decimalSI) {
        self.init(mantissa: Int128(value), exponent: 0, format: format)
    }

    /// So many thousandths: `Quantity(milli: 500)` is half a CPU.
    package init(milli value: Int64, format: Format = .decimalSI) {
        self.init(mantissa: Int128(value), exponent: -3, format: format)
    }

    /// No amount.
    package static let zero = Quantity(0)

    /// Rounds what is finer than a billionth up, away from zero, and takes zeros off the mantissa's end.
    private mutating func normalize() {
        while self.exponent < Self.exponentMin {
            let (quotient, remainder) = self.mantissa.quotientAndRemainder(dividingBy: 10)
            self.mantissa = quotient + (remainder == 0 ? 0 : remainder.signum())
            self.exponent += 1
        }
        guard self.mantissa != 0 else { return self.exponent = 0 }
        while self.mantissa % 10 == 0 {
            self.mantissa /= 10
            self.exponent += 1
        }
    }

    /// The amount in units of `10^scale`, rounded up (away from zero) and held within the range of `Int64`.
    package func scaled(to scale: Int) -> Int64 {
        var value = self.mantissa
        for _ in 0..<max(0, self.exponent - scale) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return value < 0 ? .min : .max }
            value = product
        }
        var isExact = true
        // 39 divisions empty any mantissa.
        for _ in 0..<min(39, max(0, scale - self.exponent)) {
            isExact = isExact && value % 10 == 0
            value /= 10
        }
        if !isExact { value += self.mantissa.signum() }
        return Int64(clamping: value)
    }

    /// The amount rounded up to units of `10^scale`: resources are kept to the thousandth.
    package func rounded(to scale: Int) -> Quantity {
        guard self.exponent < scale else { return self }
        return Quantity(mantissa: Int128(self.scaled(to: scale)), exponent: scale, format: self.format)
    }

    /// The amount in whole units, rounded up: bytes, pods, CPUs.
    package var value: Int64 { self.scaled(to: 0) }
    /// The amount in thousandths, rounded up.
    package var milliValue: Int64 { self.scaled(to: -3) }
    /// Whether there is no amount.
    package var isZero: Bool { self.mantissa == 0 }
    /// -1, 0 or 1.
    package var sign: Int { Int(self.mantissa.signum()) }

    /// The nearest floating-point number.
    package var approximate: Double {
        var result = Double(self.mantissa)
        for _ in 0..<abs(self.exponent) { result = self.exponent < 0 ? result / 10 : result * 10 }
        return result
    }
}
