/// A set of completion indexes as jobs write it: `1,3-5,7`.
struct IndexSet: Hashable {
    private(set) var indexes: Set<Int>

    init(_ indexes: Set<Int> = []) {
        self.indexes = indexes
    }

    /// Reads the text; parts that are none, or not below `limit`, are passed over.
    init(_ text: String, limit: Int) {
        self.indexes = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first >= 0, first <= last, last < limit else {
                continue
            }
            self.indexes.formUnion(first...last)
        }
    }

    mutating func insert(_ index: Int) { self.indexes.insert(index) }

    /// The text; runs of more than two are joined by a hyphen.
    var text: String {
        var runs: [ClosedRange<Int>] = []
        for index in self.indexes.sorted() {
            if let last = runs.last, last.upperBound + 1 == index {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs.map { run in
            switch run.count {
            case 1: "\(run.lowerBound)"
            case 2: "\(run.lowerBound),\(run.upperBound)"
            default: "\(run.lowerBound)-\(run.upperBound)"
            }
        }.joined(separator: ",")
    }
}
