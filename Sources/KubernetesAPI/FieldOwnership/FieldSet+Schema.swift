extension FieldSet {
    /// The fields that a value says something of: its scalars, what is owned as a whole, the elements of lists, and
    /// the keys of maps. A struct is not among them, only what is inside.
    package init<Schema: OwnershipSchema>(of tree: JSONTree<Schema>) {
        self = Self.fields(of: tree.value, tree.schema).inside
    }

    private static func fields<Schema: OwnershipSchema>(
        of value: JSONValue,
        _ schema: Schema
    ) -> (isOwned: Bool, inside: FieldSet) {
        switch schema.structure(of: value) {
        case .whole: return (true, FieldSet())
        case .members, .free:
            guard case .object(let object) = value else { return (false, FieldSet()) }
            let nodes = object.compactMap { member -> Node? in
                guard let rules = schema.member(member.key) else { return nil }
                let (isOwned, inside) = Self.fields(of: member.value, rules)
                let isMember = isOwned || !schema.declares(member.key)
                return Node(.member(member.key), isMember: isMember, children: inside)
            }
            return (false, FieldSet(nodes))
        case .set, .keyed:
            let elements = JSONTree(value, schema).elements
            guard let steps = JSONTree(value, schema).steps(to: elements) else { return (false, FieldSet()) }
            var nodes: [FieldPathElement: Node] = [:]
            for (step, element) in zip(steps, elements) {
                // Of elements with the same keys only that there are such: what is inside would be of none of them.
                let isFirst = nodes[step] == nil
                let inside = isFirst ? Self.fields(of: element.value, element.schema).inside : FieldSet()
                nodes[step] = Node(step, isMember: true, children: inside)
            }
            return (false, FieldSet(Array(nodes.values)))
        }
    }

    /// The set with all structs on the way to its fields.
    func withStructs<Schema: OwnershipSchema>(_ schema: Schema?) -> FieldSet {
        FieldSet(
            sorted: self.nodes.map { node in
                var node = node
                switch node.element {
                case .member(let name):
                    if !node.children.isEmpty, schema?.declares(name) == true { node.isMember = true }
                    node.children = node.children.withStructs(schema?.member(name))
                case .keyed: node.children = node.children.withStructs(schema?.element)
                case .value, .index: break
                }
                return node
            }
        )
    }
}
