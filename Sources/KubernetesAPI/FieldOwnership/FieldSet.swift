/// A set of paths to fields (KEP-555), as a tree: each node is a step, which may be in the set itself and may have
/// steps below it.
package struct FieldSet: Hashable, Sendable {
    /// Sorted by element, each element once; a node is a member or has children.
    package private(set) var nodes: [Node] = []

    package struct Node: Hashable, Sendable {
        package var element: FieldPathElement
        /// The path that ends here is in the set.
        package var isMember: Bool
        package var children: FieldSet

        package init(_ element: FieldPathElement, isMember: Bool, children: FieldSet = FieldSet()) {
            self.element = element
            self.isMember = isMember
            self.children = children
        }

        var isEmpty: Bool { !self.isMember && self.children.isEmpty }
    }

    /// The empty set.
    package init() {}

    /// - Parameter nodes: in any order, each element once; those without content are left out.
    package init(_ nodes: [Node]) {
        self.nodes = nodes.filter { !$0.isEmpty }
        // Most come sorted: looking first is cheaper than sorting.
        for index in self.nodes.indices.dropFirst() where !(self.nodes[index - 1].element < self.nodes[index].element) {
            self.nodes.sort { $0.element < $1.element }
            break
        }
    }

    /// - Parameter sorted: sorted by element, each element once, none without content.
    init(sorted nodes: [Node]) {
        self.nodes = nodes
    }

    /// The set of some paths.
    package init(paths: [[FieldPathElement]]) {
        for path in paths { self.insert(path[...]) }
    }

    package var isEmpty: Bool { self.nodes.isEmpty }

    package mutating func insert(_ path: ArraySlice<FieldPathElement>) {
        guard let element = path.first else { return }
        let rest = path.dropFirst()
        let (place, isFound) = self.place(of: element)
        if !isFound { self.nodes.insert(Node(element, isMember: false), at: place) }
        if rest.isEmpty { self.nodes[place].isMember = true } else { self.nodes[place].children.insert(rest) }
    }

    /// Whether the path itself is in the set.
    package func contains(_ path: [FieldPathElement]) -> Bool {
        var set = self
        for (index, element) in path.enumerated() {
            guard let node = set.node(element) else { return false }
            if index == path.count - 1 { return node.isMember }
            set = node.children
        }
        return false
    }

    package func node(_ element: FieldPathElement) -> Node? {
        let (place, isFound) = self.place(of: element)
        return isFound ? self.nodes[place] : nil
    }

    private func place(of element: FieldPathElement) -> (place: Int, isFound: Bool) {
        var low = 0
        var high = self.nodes.count
        while low < high {
            let middle = (low + high) / 2
            if self.nodes[middle].element == element { return (middle, true) }
            if self.nodes[middle].element < element { low = middle + 1 } else { high = middle }
        }
        return (low, false)
    }

    /// All paths; at each node first those that end there, then those that go on.
    package var paths: [[FieldPathElement]] {
        var paths: [[FieldPathElement]] = []
        self.collect(into: &paths, prefix: [])
        return paths
    }

    private func collect(into paths: inout [[FieldPathElement]], prefix: [FieldPathElement]) {
        for node in self.nodes where node.isMember { paths.append(prefix + [node.element]) }
        for node in self.nodes { node.children.collect(into: &paths, prefix: prefix + [node.element]) }
    }
}
