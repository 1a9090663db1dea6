/// A text's functions, which count in code points: the standard ones and cel-go's string extensions.
struct CELText {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        self.scalars = Array(text.unicodeScalars)
    }

    func call(_ name: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        var texts: [[Unicode.Scalar]] = []
        var numbers: [Int] = []
        for argument in arguments {
            switch argument {
            case .string(let text): texts.append(Array(text.unicodeScalars))
            case .int(let number): numbers.append(Int(number))
            default: throw .noSuchOverload
            }
        }
        switch (name, texts.count, numbers.count) {
        case ("size", 0, 0): return .int(Int64(self.scalars.count))
        case ("contains", 1, 0): return .bool(self.index(of: texts[0], from: 0) != nil)
        case ("startsWith", 1, 0): return .bool(self.scalars.starts(with: texts[0]))
        case ("endsWith", 1, 0): return .bool(self.scalars.reversed().starts(with: texts[0].reversed()))
        case ("indexOf", 1, 0): return .int(Int64(self.index(of: texts[0], from: 0) ?? -1))
        case ("indexOf", 1, 1):
            return try self.index(of: texts[0], offset: numbers[0]) { self.index(of: texts[0], from: $0) }
        case ("lastIndexOf", 1, 0): return .int(Int64(self.lastIndex(of: texts[0], to: self.scalars.count) ?? -1))
        case ("lastIndexOf", 1, 1):
            return try self.index(of: texts[0], offset: numbers[0]) { self.lastIndex(of: texts[0], to: $0) }
        case ("charAt", 0, 1):
            try self.check(numbers[0])
            return Self.value(self.scalars[numbers[0]...].prefix(1))
        case ("substring", 0, 1): return try self.substring(numbers[0], self.scalars.count)
        case ("substring", 0, 2): return try self.substring(numbers[0], numbers[1])
        case ("replace", 2, 0): return self.replace(texts[0], with: texts[1], limit: -1)
        case ("replace", 2, 1): return self.replace(texts[0], with: texts[1], limit: numbers[0])
        case ("split", 1, 0): return self.split(texts[0], limit: -1)
        case ("split", 1, 1): return self.split(texts[0], limit: numbers[0])
        case ("lowerAscii", 0, 0): return Self.value(self.scalars.map { Self.shift($0, "A"..."Z", by: 32) })
        case ("upperAscii", 0, 0): return Self.value(self.scalars.map { Self.shift($0, "a"..."z", by: -32) })
        case ("trim", 0, 0):
            let start = self.scalars.drop { $0.properties.isWhitespace }
            let end = start.lastIndex { !$0.properties.isWhitespace }
            return Self.value(end.map { start[...$0] } ?? [])
        default: throw .noSuchOverload
        }
    }

    private static func value(_ scalars: some Sequence<Unicode.Scalar>) -> CELValue {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return .string(String(text))
    }

    private static func shift(
        _ scalar: Unicode.Scalar,
        _ range: ClosedRange<Unicode.Scalar>,
        by distance: Int32
    ) -> Unicode.Scalar {
        guard range.contains(scalar) else { return scalar }
        return Unicode.Scalar(UInt32(Int32(scalar.value) + distance)) ?? scalar
    }

    private func check(_ index: Int) throws(CELEvaluationError) {
        guard (0...self.scalars.count).contains(index) else { throw .message("index out of range: \(index)") }
    }

    private func index(of part: [Unicode.Scalar], from start: Int) -> Int? {
        guard self.scalars.count - start >= part.count else { return nil }
        return (start...(self.scalars.count - part.count)).first { self.scalars[$0...].starts(with: part) }
    }

    private func lastIndex(of part: [Unicode.Scalar], to end: Int) -> Int? {
        guard self.scalars.count >= part.count else { return nil }
        return (0...min(end, self.scalars.count - part.count)).last { self.scalars[$0...].starts(with: part) }
    }

    /// A search that an offset bounds; an empty part is found at the offset itself.
    private func index(
        of part: [Unicode.Scalar],
        offset: Int,
        _ search: (Int) -> Int?
    ) throws(CELEvaluationError) -> CELValue {
        if part.isEmpty { return .int(Int64(offset)) }
        guard self.scalars.indices.contains(offset) else { throw .message("index out of range: \(offset)") }
        return .int(Int64(search(offset) ?? -1))
    }

    private func substring(_ start: Int, _ end: Int) throws(CELEvaluationError) -> CELValue {
        guard start <= end || !(0...self.scalars.count).contains(start) else {
            throw .message("invalid substring range. start: \(start), end: \(end)")
        }
        try self.check(start)
        try self.check(end)
        return Self.value(self.scalars[start..<end])
    }

    /// The places where a part stands, without overlaps, at most so many (all when negative). An empty part
    /// stands before every code point and at the end.
    private func places(of part: [Unicode.Scalar], limit: Int) -> [Int] {
        var places: [Int] = []
        var start = 0
        while limit < 0 || places.count < limit, let place = self.index(of: part, from: start) {
            places.append(place)
            start = place + max(1, part.count)
            if start > self.scalars.count { break }
        }
        return places
    }

    private func replace(_ old: [Unicode.Scalar], with new: [Unicode.Scalar], limit: Int) -> CELValue {
        var result: [Unicode.Scalar] = []
        var start = 0
        for place in self.places(of: old, limit: limit) {
            result += self.scalars[start..<place] + new
            start = place + old.count
        }
        return Self.value(result + self.scalars[start...])
    }

    private func split(_ separator: [Unicode.Scalar], limit: Int) -> CELValue {
        if limit == 0 { return .list([]) }
        // An empty separator parts the code points; it neither leads nor ends the text.
        var places = self.places(of: separator, limit: -1)
        if separator.isEmpty { places = places.filter { 0 < $0 && $0 < self.scalars.count } }
        if limit > 0 { places = Array(places.prefix(limit - 1)) }
        if separator.isEmpty, self.scalars.isEmpty { return .list([]) }
        var parts: [CELValue] = []
        var start = 0
        for place in places {
            parts.append(Self.value(self.scalars[start..<place]))
            start = place + separator.count
        }
        parts.append(Self.value(self.scalars[start...]))
        return .list(parts)
    }
}
