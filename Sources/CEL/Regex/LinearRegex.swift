/// A regular expression of RE2's syntax, matched in time linear in the text: no expression and no text make it
/// backtrack. It holds no captures.
package struct LinearRegex: Sendable {
    /// How many steps one search may take; texts and expressions of Kubernetes objects stay far below.
    private static let stepsMax = 5_000_000

    private let program: [RegexInstruction]

    /// Reads an expression.
    package init(_ pattern: String) throws(RegexSyntaxError) {
        var parser = RegexParser(pattern)
        let node = try parser.parse()
        guard let program = RegexCompiler.compile(node) else {
            throw RegexSyntaxError(code: .tooLarge, part: pattern)
        }
        self.program = program
    }

    /// Whether some part of the text matches; nil when that takes too long to tell.
    package func isFound(in text: String) -> Bool? {
        var search = RegexSearch(program: self.program, text: Array(text.unicodeScalars), stepsLeft: Self.stepsMax)
        let found = search.first(from: 0, isAnyEnough: true) != nil
        return search.stepsLeft < 0 ? nil : found
    }

    /// The leftmost match, "" where there is none; nil when that takes too long to tell.
    package func first(in text: String) -> String? {
        guard let all = self.all(in: text, limit: 1) else { return nil }
        return all.first ?? ""
    }

    /// The matches from left to right that do not overlap, at most so many (negative: all); nil when that takes too
    /// long to tell.
    package func all(in text: String, limit: Int) -> [String]? {
        let scalars = Array(text.unicodeScalars)
        var search = RegexSearch(program: self.program, text: scalars, stepsLeft: Self.stepsMax)
        var matches: [String] = []
        var position = 0
        var previousEnd = -1
        while position <= scalars.count, limit < 0 || matches.count < limit,
            let match = search.first(from: position, isAnyEnough: false)
        {
            // An empty match right behind another is none.
            if !(match.isEmpty && match.lowerBound == previousEnd) {
                var part = String.UnicodeScalarView()
                part.append(contentsOf: scalars[match])
                matches.append(String(part))
            }
            previousEnd = match.upperBound
            position = match.isEmpty ? match.upperBound + 1 : match.upperBound
        }
        return search.stepsLeft < 0 ? nil : matches
    }
}
