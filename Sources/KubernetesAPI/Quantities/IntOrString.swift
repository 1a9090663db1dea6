internal import Wire

extension IntStr.IntOrString {
    /// What the `type` field says of a text.
    private static let stringType: Int64 = 1

    /// Makes the number.
    package init(_ number: Int32) {
        self.init()
        self.intVal = number
    }

    /// Makes the text, even where it looks like a number.
    package init(_ text: String) {
        self.init()
        self.type = Self.stringType
        self.strVal = text
    }

    /// Whether the value is a text.
    package var isString: Bool { self.type == Self.stringType }

    /// The number, or what the text says as one; zero for other texts.
    package var intValue: Int32 { self.isString ? Int32(self.strVal) ?? 0 : self.intVal }

    /// The percentage that a text like `25%` says.
    package var percent: Int? {
        guard self.isString, self.strVal.hasSuffix("%") else { return nil }
        return Int(self.strVal.dropLast())
    }

    /// The number itself, or the percentage of `total`; nil for texts that are neither.
    package func scaled(of total: Int, roundUp: Bool) -> Int? {
        guard self.isString else { return Int(self.intVal) }
        guard let percent = self.percent else { return nil }
        let (product, overflow) = percent.multipliedReportingOverflow(by: total)
        guard !overflow else { return nil }
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: 100)
        return quotient + (roundUp && remainder > 0 ? 1 : 0)
    }
}

extension IntStr.IntOrString: CustomStringConvertible {
    package var description: String { self.isString ? self.strVal : "\(self.intVal)" }
}
