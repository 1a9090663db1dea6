/// Bounds the nesting of a YAML text before the parser, which recurses, sees it.
///
/// An over-estimate by indentation, block indicators and brackets, in one pass over the bytes: honest texts come
/// nowhere near the limit.
enum YAMLDepth {
    static let error = YAMLError(code: .tooDeep, message: "yaml: exceeded max depth")

    static func check(_ bytes: [UInt8]) throws(YAMLError) {
        var columns: [Int] = []
        var brackets = 0
        for line in bytes.split(separator: 0x0A) {
            var column = line.prefix { $0 == 0x20 }.count
            guard column < line.count else { continue }
            if brackets == 0 {
                while let last = columns.last, last >= column { columns.removeLast() }
                columns.append(column)
                // "- - - x" and "? ? x" open a level each.
                while let byte = Self.byte(line, column), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?"),
                    Self.byte(line, column + 1) == 0x20
                {
                    column += 2
                    columns.append(column)
                    guard columns.count <= JSONParser.depthMax else { throw Self.error }
                }
            }
            brackets = try Self.brackets(in: line, from: column, open: brackets)
            guard columns.count + brackets <= JSONParser.depthMax else { throw Self.error }
        }
    }

    private static func byte(_ line: ArraySlice<UInt8>, _ offset: Int) -> UInt8? {
        offset < line.count ? line[line.startIndex + offset] : nil
    }

    /// The brackets that are open at the end of a line. A bracket opens a flow value only where a value may begin.
    private static func brackets(
        in line: ArraySlice<UInt8>,
        from column: Int,
        open: Int
    ) throws(YAMLError) -> Int {
        var open = open
        var quote: UInt8 = 0
        var before: UInt8 = 0x20
        var mayBegin = true
        for byte in line.dropFirst(column) {
            if quote != 0 {
                if byte == quote, before != UInt8(ascii: "\\") { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if open > 0 || mayBegin { quote = byte }
            } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
                if open > 0 || mayBegin { open += 1 }
                guard open <= JSONParser.depthMax else { throw Self.error }
            } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                open = max(0, open - 1)
            }
            if byte != 0x20 {
                mayBegin = byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
                before = byte
            } else {
                before = 0x20
            }
        }
        return open
    }
}
