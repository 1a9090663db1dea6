extension FieldSet {
    /// The paths in either.
    package func union(_ other: FieldSet) -> FieldSet {
        if self.isEmpty { return other }
        if other.isEmpty { return self }
        return Self.combine(self, other, keepsLeft: true, keepsRight: true) { left, right in
            Node(
                left.element,
                isMember: left.isMember || right.isMember,
                children: left.children.union(right.children)
            )
        }
    }

    /// The paths in both.
    package func intersection(_ other: FieldSet) -> FieldSet {
        Self.combine(self, other, keepsLeft: false, keepsRight: false) { left, right in
            Node(
                left.element,
                isMember: left.isMember && right.isMember,
                children: left.children.intersection(right.children)
            )
        }
    }

    /// The paths that the other set has not.
    package func subtracting(_ other: FieldSet) -> FieldSet {
        if other.isEmpty { return self }
        return Self.combine(self, other, keepsLeft: true, keepsRight: false) { left, right in
            Node(
                left.element,
                isMember: left.isMember && !right.isMember,
                children: left.children.subtracting(right.children)
            )
        }
    }

    /// The paths that neither are in the other set nor go through one that is.
    package func subtractingTrees(_ other: FieldSet) -> FieldSet {
        if other.isEmpty { return self }
        return Self.combine(self, other, keepsLeft: true, keepsRight: false) { left, right in
            if right.isMember { return Node(left.element, isMember: false) }
            return Node(
                left.element,
                isMember: left.isMember,
                children: left.children.subtractingTrees(right.children)
            )
        }
    }

    /// The paths that no other path of the set goes on from.
    package var leaves: FieldSet {
        FieldSet(
            sorted: self.nodes.map { node in
                Node(
                    node.element,
                    isMember: node.isMember && node.children.isEmpty,
                    children: node.children.leaves
                )
            }
        )
    }

    /// Walks both sorted lists at once. Nodes that `both` leaves without content go.
    private static func combine(
        _ left: FieldSet,
        _ right: FieldSet,
        keepsLeft: Bool,
        keepsRight: Bool,
        both: (Node, Node) -> Node
    ) -> FieldSet {
        var nodes: [Node] = []
        nodes.reserveCapacity(max(left.nodes.count, right.nodes.count))
        var (l, r) = (0, 0)
        while l < left.nodes.count, r < right.nodes.count {
            if left.nodes[l].element == right.nodes[r].element {
                let node = both(left.nodes[l], right.nodes[r])
                if !node.isEmpty { nodes.append(node) }
                (l, r) = (l + 1, r + 1)
            } else if left.nodes[l].element < right.nodes[r].element {
                if keepsLeft { nodes.append(left.nodes[l]) }
                l += 1
            } else {
                if keepsRight { nodes.append(right.nodes[r]) }
                r += 1
            }
        }
        if keepsLeft { nodes += left.nodes[l...] }
        if keepsRight { nodes += right.nodes[r...] }
        return FieldSet(sorted: nodes)
    }
}
