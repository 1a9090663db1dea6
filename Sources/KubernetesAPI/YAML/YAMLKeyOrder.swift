/// The order of keys in written YAML: letters after other characters, runs of digits by their number.
enum YAMLKeyOrder {
    static func isBefore(_ left: String, _ right: String) -> Bool {
        let leftScalars = Array(left.unicodeScalars)
        let rightScalars = Array(right.unicodeScalars)
        for place in 0..<min(leftScalars.count, rightScalars.count) {
            let one = leftScalars[place]
            let other = rightScalars[place]
            if one == other { continue }
            let isOneLetter = one.properties.isAlphabetic
            let isOtherLetter = other.properties.isAlphabetic
            if isOneLetter, isOtherLetter { return one < other }
            if isOneLetter || isOtherLetter { return isOtherLetter }
            let (leftNumber, leftCount) = Self.number(leftScalars[place...])
            let (rightNumber, rightCount) = Self.number(rightScalars[place...])
            if leftNumber != rightNumber { return leftNumber < rightNumber }
            if leftCount != rightCount { return leftCount < rightCount }
            return one < other
        }
        return leftScalars.count < rightScalars.count
    }

    private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> (value: UInt64, count: Int) {
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        let value = digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1.value - 48) }
        return (value, digits.count)
    }
}
