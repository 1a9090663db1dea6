/// A way to a value inside of JSON: `.status.conditions[?(@.type=="Ready")].status`.
///
/// The part of kubectl's language that columns and fields of custom resources are named in.
package struct JSONPath: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case member(String)
        /// Negative ones count from the end.
        case index(Int)
        case all
        /// Elements whose member at the path equals the value.
        case filter([String], equals: JSONValue)
    }

    let steps: [Step]

    /// Nil where the text is no path.
    package init?(_ text: String) {
        guard let steps = JSONPathParser.steps(text) else { return nil }
        self.steps = steps
    }

    /// The names on the way, where it leads through nothing but members.
    package var names: [String]? {
        let names = self.steps.compactMap { step -> String? in
            guard case .member(let name) = step else { return nil }
            return name
        }
        return names.count == self.steps.count ? names : nil
    }

    /// The first value that the path leads to.
    package func first(in value: JSONValue) -> JSONValue? {
        Self.first(self.steps[...], value)
    }

    private static func first(_ steps: ArraySlice<Step>, _ value: JSONValue) -> JSONValue? {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name): return value[name].flatMap { Self.first(rest, $0) }
        case .index(let index):
            guard let elements = value.array else { return nil }
            let place = index < 0 ? elements.count + index : index
            return elements.indices.contains(place) ? Self.first(rest, elements[place]) : nil
        case .all:
            let elements = value.array ?? value.object?.members.map(\.value) ?? []
            return elements.lazy.compactMap { Self.first(rest, $0) }.first
        case .filter(let names, let wanted):
            let elements = value.array ?? []
            return elements.lazy.filter { element in
                names.reduce(Optional(element)) { $0?[$1] } == wanted
            }.compactMap { Self.first(rest, $0) }.first
        }
    }
}
