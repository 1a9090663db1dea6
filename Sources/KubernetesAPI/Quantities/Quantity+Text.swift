internal import Wire

extension Quantity {
    private static let decimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"]
    private static let binarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
    /// More digits than any real amount has.
    private static let digitsMax = 28

    /// Reads an amount as manifests hold it. One beyond 2^63 - 1 is held there, as Kubernetes does.
    package init(_ text: String) throws(QuantityError) {
        let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.utf8.dropFirst() : text.utf8[...]
        let whole = unsigned.prefix(while: NameRules.isDigit)
        var rest = unsigned[whole.endIndex...]
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: NameRules.isDigit)
            rest = rest[fraction.endIndex...]
        }
        guard !whole.isEmpty || !fraction.isEmpty else { throw QuantityError(.wrongFormat) }
        let (multiplier, exponent, format) = try Self.scale(of: String(Substring(rest)))
        let significant = (Array(whole) + Array(fraction)).drop { $0 == UInt8(ascii: "0") }
        // What lies beyond the digits that are kept is too small to count, or makes the amount too great to count.
        let kept = significant.prefix(Self.digitsMax)
        let dropped = significant.count - kept.count
        let digits = kept.reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
        var amount = Quantity(mantissa: digits, exponent: exponent - fraction.count + dropped, format: format)
        let (product, overflow) = amount.mantissa.multipliedReportingOverflow(by: multiplier)
        amount = Quantity(mantissa: overflow ? .max : product, exponent: amount.exponent, format: format)
        if amount.value == .max { amount = Quantity(.max, format: format) }
        self = text.hasPrefix("-") ? -amount : amount
    }

    /// What a suffix multiplies by: a power of two, and a power of ten.
    private static func scale(of suffix: String) throws(QuantityError) -> (Int128, Int, Format) {
        if let index = Self.binarySuffixes.dropFirst().firstIndex(of: suffix) {
            return (Int128(1) << (10 * index), 0, .binarySI)
        }
        if let index = Self.decimalSuffixes.firstIndex(of: suffix) { return (1, (index - 3) * 3, .decimalSI) }
        guard let first = suffix.first, first == "e" || first == "E" else {
            throw QuantityError(Self.hasSuffixCharacters(suffix) ? .wrongSuffix : .wrongFormat)
        }
        guard let exponent = Int(suffix.dropFirst()), abs(exponent) <= 1000 else {
            throw QuantityError(.wrongSuffix)
        }
        return (1, min(exponent, 30), .decimalExponent)
    }

    private static func hasSuffixCharacters(_ suffix: String) -> Bool {
        suffix.drop { "eEinumkKMGTP".contains($0) }.allSatisfy { "+-0123456789".contains($0) }
    }
}

extension Quantity: CustomStringConvertible {
    /// The canonical form: no fraction, the greatest suffix that keeps the number whole.
    package var description: String {
        if self.isZero { return "0" }
        if self.format == .binarySI, let binary = self.binaryForm { return binary }
        var mantissa = self.mantissa
        var exponent = self.exponent
        while exponent % 3 != 0 {
            mantissa *= 10
            exponent -= 1
        }
        if self.format == .decimalExponent {
            return exponent == 0 ? "\(mantissa)" : "\(mantissa)e\(exponent)"
        }
        while exponent > 18 {
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: 1000)
            guard !overflow else { break }
            mantissa = product
            exponent -= 3
        }
        let index = exponent / 3 + 3
        guard Self.decimalSuffixes.indices.contains(index) else { return "\(mantissa)e\(exponent)" }
        return "\(mantissa)\(Self.decimalSuffixes[index])"
    }

    /// Nil for less than 1024, which binary suffixes cannot say; parts of one are rounded up.
    private var binaryForm: String? {
        var value = self.value
        guard value.magnitude >= 1024 else { return nil }
        var index = 0
        while value % 1024 == 0, index + 1 < Self.binarySuffixes.count {
            value /= 1024
            index += 1
        }
        return "\(value)\(Self.binarySuffixes[index])"
    }
}

extension Resource.Quantity {
    /// The amount as text that the wire holds.
    package init(_ quantity: Quantity) {
        self.init()
        self.string = quantity.description
    }

    /// The amount; zero where the text is no quantity, which validation refuses.
    package var amount: Quantity { (try? Quantity(self.string)) ?? .zero }
}
