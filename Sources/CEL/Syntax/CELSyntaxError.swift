/// One thing that is wrong with an expression, and where.
package struct CELSyntaxError: Error, Equatable, CustomStringConvertible {
    /// What is wrong.
    package var message: String
    /// Line from 1 and column from 1, counted in code points.
    package var line: Int
    package var column: Int
    /// The line's text, shown below the message as cel-go does.
    package var source: String

    /// The form in which Kubernetes repeats a compiler's complaint.
    package var description: String {
        let pointer = String(repeating: ".", count: self.column - 1) + "^"
        return "ERROR: <input>:\(self.line):\(self.column): \(self.message)\n | \(self.source)\n | \(pointer)"
    }

    init(_ message: String, at offset: Int, in source: [Unicode.Scalar]) {
        let before = source.prefix(offset)
        let start = (before.lastIndex(of: "\n") ?? -1) + 1
        let rest = source[start...].prefix { $0 != "\n" }
        self.message = message
        self.line = before.count { $0 == "\n" } + 1
        self.column = min(offset, source.count) - start + 1
        self.source = String(String.UnicodeScalarView(rest))
    }
}
