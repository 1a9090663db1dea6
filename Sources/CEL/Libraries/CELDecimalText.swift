/// A floating-point number with a given number of digits, which are those of its exact value, rounded to even.
enum CELDecimalText {
    static func text(_ number: Double, _ precision: Int, isScientific: Bool) -> String {
        // Every double is a whole number of 2^-1074; its digits are those of whole × 5^k at 10^-k.
        var (digits, point) = Self.digits(number.magnitude, isFixed: !isScientific)
        while digits.count > 1, digits[0] == 0 {
            digits.removeFirst()
            point -= 1
        }
        let isZero = digits.allSatisfy { $0 == 0 }
        let exponent = isZero ? 0 : point - 1
        let kept = isScientific ? precision + 1 : max(0, point + precision)
        let isAllAhead = !isScientific && point + precision < 0
        var rounded = isAllAhead ? [] : Self.rounded(digits, to: kept)
        if rounded.count > max(kept, 0) { return Self.carried(rounded, point + 1, precision, number, isScientific) }
        rounded += Array(repeating: 0, count: max(0, kept - rounded.count))
        return Self.layout(rounded, isScientific ? 1 : point, precision, number, isScientific ? exponent : nil)
    }

    private static func carried(
        _ digits: [Int],
        _ point: Int,
        _ precision: Int,
        _ number: Double,
        _ isScientific: Bool
    ) -> String {
        if isScientific { return Self.layout(Array(digits.dropLast()), 1, precision, number, point - 1) }
        return Self.layout(digits, point, precision, number, nil)
    }

    /// Digits with the point behind the first so many of them.
    private static func layout(
        _ digits: [Int],
        _ point: Int,
        _ precision: Int,
        _ number: Double,
        _ exponent: Int?
    ) -> String {
        let padded = Array(repeating: 0, count: max(0, 1 - point)) + digits
        let ahead = max(1, point)
        let all = padded + Array(repeating: 0, count: max(0, ahead + precision - padded.count))
        var text = (number.sign == .minus ? "-" : "") + all.prefix(ahead).map(String.init).joined()
        if precision > 0 { text += "." + all.dropFirst(ahead).prefix(precision).map(String.init).joined() }
        if let exponent { text += "e" + (exponent < 0 ? "-" : "+") + CELDate.padded(abs(exponent), 2) }
        return text
    }

    /// All decimal digits of a number and how many stand before the point.
    private static func digits(_ number: Double, isFixed: Bool) -> (digits: [Int], point: Int) {
        guard number > 0 else { return ([0], 1) }
        // So small a number has no digit among the hundred that may be shown.
        if isFixed, number < 1e-102 { return ([0], 1) }
        let shift = Int(number.exponent) - 52
        let significand = number.isNormal ? number.significandBitPattern | 1 << 52 : number.significandBitPattern
        var digits = String(significand).compactMap(\.wholeNumberValue)
        let power = number.isNormal ? shift : -1074
        for _ in 0..<max(0, power) { Self.multiply(&digits, by: 2) }
        for _ in 0..<max(0, -power) { Self.multiply(&digits, by: 5) }
        return (digits, digits.count - max(0, -power))
    }

    private static func multiply(_ digits: inout [Int], by factor: Int) {
        var carry = 0
        for index in digits.indices.reversed() {
            let value = digits[index] * factor + carry
            digits[index] = value % 10
            carry = value / 10
        }
        if carry > 0 { digits.insert(carry, at: 0) }
    }

    /// The first so many digits, rounded by those behind them; one more when a carry made it.
    private static func rounded(_ digits: [Int], to count: Int) -> [Int] {
        guard count < digits.count, count >= 0 else { return digits }
        var kept = Array(digits.prefix(count))
        let rest = digits.dropFirst(count)
        let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
        let isUp = isHalf ? (kept.last ?? 0) % 2 == 1 : (rest.first ?? 0) >= 5
        guard isUp else { return kept }
        for index in kept.indices.reversed() {
            kept[index] += 1
            if kept[index] < 10 { return kept }
            kept[index] = 0
        }
        return [1] + kept
    }
}
