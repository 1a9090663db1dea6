/// Why a regular expression cannot be used, in the words of Go's `regexp`.
package struct RegexSyntaxError: Error, Equatable, CustomStringConvertible {
    enum Code: String {
        case invalidClass = "invalid character class"
        case invalidClassRange = "invalid character class range"
        case invalidEscape = "invalid escape sequence"
        case invalidCapture = "invalid named capture"
        case invalidPerl = "invalid or unsupported Perl syntax"
        case invalidRepetition = "invalid nested repetition operator"
        case invalidCount = "invalid repeat count"
        case missingArgument = "missing argument to repetition operator"
        case missingBracket = "missing closing ]"
        case missingParenthesis = "missing closing )"
        case unexpectedParenthesis = "unexpected )"
        case trailingBackslash = "trailing backslash at end of expression"
        case tooDeep = "expression nests too deeply"
        case tooLarge = "expression too large"
    }

    let code: Code
    /// The part of the expression that is wrong.
    let part: String

    package var description: String {
        let text = "error parsing regexp: \(self.code.rawValue)"
        return self.code == .trailingBackslash ? "\(text): ``" : "\(text): `\(self.part)`"
    }
}
