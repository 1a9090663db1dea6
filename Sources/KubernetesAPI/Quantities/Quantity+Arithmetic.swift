extension Quantity: Hashable, Comparable {
    /// Amounts are equal whatever their format: `1Ki` is `1024`.
    package static func == (left: Quantity, right: Quantity) -> Bool {
        left.mantissa == right.mantissa && left.exponent == right.exponent
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(self.mantissa)
        hasher.combine(self.exponent)
    }

    package static func < (left: Quantity, right: Quantity) -> Bool {
        guard left.sign == right.sign else { return left.sign < right.sign }
        guard let (leftValue, rightValue, _) = Self.aligned(left, right) else {
            // One is greater by more digits than can be held.
            return (left.exponent < right.exponent) == (left.sign >= 0)
        }
        return leftValue < rightValue
    }

    /// The sum, in the format of the left side unless that is zero; held at the range's ends.
    package static func + (left: Quantity, right: Quantity) -> Quantity {
        let format = left.isZero ? right.format : left.format
        guard let (leftValue, rightValue, exponent) = Self.aligned(left, right) else {
            return left.exponent > right.exponent ? left : right
        }
        let (sum, overflow) = leftValue.addingReportingOverflow(rightValue)
        let held = overflow ? (leftValue < 0 ? Int128.min : Int128.max) : sum
        return Quantity(mantissa: held, exponent: exponent, format: format)
    }

    /// The difference, in the format of the left side unless that is zero.
    package static func - (left: Quantity, right: Quantity) -> Quantity {
        var result = left + -right
        if left.isZero { result.format = right.format }
        return result
    }

    /// The amount with the other sign.
    package static prefix func - (quantity: Quantity) -> Quantity {
        let (negated, overflow) = Int128(0).subtractingReportingOverflow(quantity.mantissa)
        return Quantity(
            mantissa: overflow ? .max : negated,
            exponent: quantity.exponent,
            format: quantity.format
        )
    }

    /// Adds the right side to the left.
    package static func += (left: inout Quantity, right: Quantity) { left = left + right }
    /// Takes the right side from the left.
    package static func -= (left: inout Quantity, right: Quantity) { left = left - right }

    /// Both mantissas at the smaller exponent; nil where one does not fit.
    private static func aligned(_ left: Quantity, _ right: Quantity) -> (Int128, Int128, Int)? {
        let exponent = min(left.isZero ? right.exponent : left.exponent, right.isZero ? left.exponent : right.exponent)
        guard let leftValue = Self.mantissa(of: left, at: exponent),
            let rightValue = Self.mantissa(of: right, at: exponent)
        else { return nil }
        return (leftValue, rightValue, exponent)
    }

    private static func mantissa(of quantity: Quantity, at exponent: Int) -> Int128? {
        guard !quantity.isZero else { return 0 }
        var value = quantity.mantissa
        for _ in 0..<max(0, quantity.exponent - exponent) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            value = product
        }
        return value
    }
}
