/// A text that is no quantity.
package struct QuantityError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which part of the text is wrong.
    package enum Code: Hashable, Sendable {
        case wrongFormat, wrongNumber, wrongSuffix
    }

    /// Which part of the text is wrong.
    package var code: Code

    /// Makes the error of a code.
    package init(_ code: Code) {
        self.code = code
    }

    /// Kubernetes' own texts.
    package var description: String {
        switch self.code {
        case .wrongFormat:
            #"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"#
        case .wrongNumber: "unable to parse numeric part of quantity"
        case .wrongSuffix: "unable to parse quantity's suffix"
        }
    }
}
