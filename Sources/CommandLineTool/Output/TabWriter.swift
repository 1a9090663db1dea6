/// Aligns text in columns as Go's text/tabwriter does, which kubectl prints with.
///
/// Cells end with a tab; the text after the last tab of a line belongs to no column. Lines that follow each other and
/// have a cell in a column share the column's width.
package struct TabWriter {
    package var widthMin: Int
    package var padding: Int

    /// The columns of `kubectl get`.
    package static let table = TabWriter(widthMin: 6, padding: 3)
    /// The columns of `kubectl describe`.
    package static let description = TabWriter(widthMin: 0, padding: 2)

    package func format(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        var widths = lines.map { _ in [Int]() }
        self.measure(lines, lines.indices, column: 0, &widths)
        return zip(lines, widths).map { cells, widths in
            cells.enumerated().map { index, cell in
                guard index < widths.count else { return cell }
                return cell + String(repeating: " ", count: max(0, widths[index] - cell.count))
            }.joined()
        }.joined(separator: "\n")
    }

    private func measure(_ lines: [[String]], _ range: Range<Int>, column: Int, _ widths: inout [[Int]]) {
        var line = range.lowerBound
        while line < range.upperBound {
            guard column < lines[line].count - 1 else {
                line += 1
                continue
            }
            let start = line
            var width = self.widthMin
            while line < range.upperBound, column < lines[line].count - 1 {
                width = max(width, lines[line][column].count + self.padding)
                line += 1
            }
            for block in start..<line { widths[block].append(width) }
            self.measure(lines, start..<line, column: column + 1, &widths)
        }
    }
}
