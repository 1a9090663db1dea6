internal import KubernetesAPI

/// The text of a description while it is written: lines of tab-separated cells, two spaces a level.
struct Description {
    private(set) var text = ""

    /// The text with its columns aligned.
    var formatted: String { TabWriter.description.format(self.text) }

    mutating func line(_ level: Int = 0, _ cells: String...) {
        self.text += String(repeating: "  ", count: level) + cells.joined(separator: "\t") + "\n"
    }

    /// `Labels:  a=1`, and a line for each further pair.
    mutating func pairs(_ title: String, _ pairs: [String: String], level: Int = 0) {
        self.values(title, pairs.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, level: level)
    }

    /// Annotations, without what `apply` keeps for itself. Long ones and those of several lines begin below their key.
    mutating func annotations(_ annotations: [String: String], level: Int = 0) {
        var values: [String] = []
        for (key, value) in annotations.sorted(by: { $0.key < $1.key }) where key != ApplyCommand.annotation {
            let text = value.hasSuffix("\n") ? String(value.dropLast()) : value
            guard key.utf8.count + text.utf8.count + 2 > Self.annotationMax || text.contains("\n") else {
                values.append("\(key): \(text)")
                continue
            }
            values.append("\(key):")
            values += text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + Self.shortened($0) }
        }
        self.values("Annotations:", values, level: level)
    }

    /// The bytes of an annotation that fit beside its title.
    private static let annotationMax = 140

    private static func shortened(_ line: Substring) -> String {
        let most = Self.annotationMax - 2
        return line.utf8.count > most ? String(decoding: line.utf8.prefix(most), as: UTF8.self) + "..." : String(line)
    }

    /// The first value beside the title, the others below it; `<none>` where there are none.
    mutating func values(_ title: String, _ values: [String], level: Int = 0) {
        self.line(level, title, values.first ?? "<none>")
        for value in values.dropFirst() { self.line(0, "", value) }
    }

    /// A table with its header underlined.
    mutating func table(
        _ title: String,
        _ header: [String],
        _ rows: [[String]],
        level: Int = 0,
        underlined: Bool = true
    ) {
        guard !rows.isEmpty else { return self.line(level, title, "<none>") }
        self.line(level, title)
        self.rows(header, rows, level: level + 1, underlined: underlined)
    }

    /// The header and the rows of a table.
    mutating func rows(_ header: [String], _ rows: [[String]], level: Int = 1, underlined: Bool = true) {
        let rules = underlined ? [header.map { String(repeating: "-", count: $0.count) }] : []
        for row in [header] + rules + rows {
            self.text += String(repeating: "  ", count: level) + row.joined(separator: "\t") + "\n"
        }
    }
}

/// The pieces of text that several descriptions share.
enum Describing {
    /// "Mon, 02 Jan 2006 15:04:05 +0000".
    static func date(_ time: MetaV1.Time) -> String { self.date(seconds: time.seconds) }

    /// A time by its seconds since 1970.
    static func date(seconds: Int64) -> String {
        let stamp = TimeText.encode(seconds: seconds)
        let days = ((seconds / 86_400 + 4) % 7 + 7) % 7
        let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][Int(days)]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = stamp.split { "-T:Z".contains($0) }.map(String.init)
        guard parts.count == 6, let month = Int(parts[1]), months.indices.contains(month - 1) else { return stamp }
        return "\(weekday), \(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) +0000"
    }

    static func owner(_ metadata: MetaV1.ObjectMeta) -> String? {
        metadata.ownerReferences.first { $0.controller == true }.map { "\($0.kind)/\($0.name)" }
    }

    static func text(_ value: IntStr.IntOrString) -> String {
        value.type == 1 ? value.strVal : String(value.intVal)
    }

    /// A toleration as `kubectl describe` gives it: "key=value:Effect op=Exists for 300s".
    static func toleration(_ toleration: CoreV1.Toleration) -> String {
        var text = toleration.key
        if !toleration.value.isEmpty { text += "=" + toleration.value }
        if !toleration.effect.isEmpty { text += ":" + toleration.effect }
        if toleration.`operator` == "Exists" {
            text +=
                toleration.key.isEmpty && toleration.value.isEmpty && toleration.effect.isEmpty
                ? "op=Exists" : " op=Exists"
        }
        if let seconds = toleration.tolerationSeconds { text += " for \(seconds)s" }
        return text
    }

    static func taint(_ taint: CoreV1.Taint) -> String {
        taint.value.isEmpty ? "\(taint.key):\(taint.effect)" : "\(taint.key)=\(taint.value):\(taint.effect)"
    }
}
