package import Store

/// What a snapshot holds, as etcd's own tool prints it.
package struct SnapshotStatusText: Sendable {
    private let status: SnapshotStatus

    /// The texts for a status.
    package init(_ status: SnapshotStatus) {
        self.status = status
    }

    private var cells: [String] {
        [
            String(self.status.hash, radix: 16), "\(self.status.revision)", "\(self.status.totalKeys)",
            Self.size(self.status.totalBytes),
        ]
    }

    /// The cells, separated by commas.
    package var simple: String { self.cells.joined(separator: ", ") }

    /// One object.
    package var json: String {
        let status = self.status
        return #"{"hash":\#(status.hash),"revision":\#(status.revision),"totalKey":\#(status.totalKeys),"#
            + #""totalSize":\#(status.totalBytes)}"#
    }

    /// A table of one row, in a frame.
    package var table: [String] {
        let titles = ["HASH", "REVISION", "TOTAL KEYS", "TOTAL SIZE"]
        let widths = zip(titles, self.cells).map { max($0.count, $1.count) }
        let frame = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined()
        return [frame, Self.row(titles, widths, centered: true), frame, Self.row(self.cells, widths), frame]
    }

    private static func row(_ cells: [String], _ widths: [Int], centered: Bool = false) -> String {
        let padded = zip(cells, widths).map { cell, width in
            let rest = width - cell.count
            let left = centered ? rest / 2 : rest
            return String(repeating: " ", count: left) + cell + String(repeating: " ", count: rest - left)
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }

    /// A size in steps of 1000, with one decimal below 10.
    static func size(_ bytes: Int) -> String {
        guard bytes >= 10 else { return "\(bytes) B" }
        var value = Double(bytes)
        var units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"][...]
        while value >= 1000, units.count > 1 {
            value /= 1000
            units.removeFirst()
        }
        let unit = units.first ?? "B"
        let tenths = Int(value * 10 + 0.5)
        guard tenths >= 100 else { return "\(tenths / 10).\(tenths % 10) \(unit)" }
        // etcd's tool rounds twice, the second time to the even neighbour.
        return "\(Int((Double(tenths) / 10).rounded(.toNearestOrEven))) \(unit)"
    }
}
