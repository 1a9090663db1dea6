/// The fields in which two states of a value differ: one tree for all kinds of change, so that one walk finds them.
struct FieldChanges {
    struct Kinds: OptionSet {
        let rawValue: Int
        static let added = Kinds(rawValue: 1)
        static let modified = Kinds(rawValue: 2)
        static let removed = Kinds(rawValue: 4)
    }

    /// What happened to the value itself; nothing where something happened only inside of it. More than one where an
    /// element became several with the same keys, or one of several.
    var kinds: Kinds = []
    /// Steps to what changed inside, sorted.
    var inside: [(element: FieldPathElement, changes: FieldChanges)] = []

    private var isEmpty: Bool { self.kinds.isEmpty && self.inside.isEmpty }

    /// The paths of one kind of change.
    func set(_ kind: Kinds) -> FieldSet {
        FieldSet(
            self.inside.map { element, changes in
                FieldSet.Node(element, isMember: changes.kinds.contains(kind), children: changes.set(kind))
            }
        )
    }

    /// Compares two states of a value, of which one may not be there.
    static func between<Tree: OwnershipTree>(_ old: Tree?, _ new: Tree?) -> FieldChanges {
        guard let some = new ?? old else { return FieldChanges() }
        // Most of an object is the same before and after a write.
        if let old, let new, old.isEqual(to: new) { return FieldChanges() }
        var changes = FieldChanges()
        switch some.structure {
        case .whole: changes.kinds = .modified
        case .members, .free:
            let (olds, news) = (old?.members ?? [], new?.members ?? [])
            if olds.isEmpty, news.isEmpty {
                changes.kinds = .modified
            } else {
                changes.inside = Self.inside(olds, news)
            }
        case .set, .keyed:
            let (olds, news) = (old?.elements ?? [], new?.elements ?? [])
            if olds.isEmpty, news.isEmpty {
                changes.kinds = .modified
            } else if let inside = Self.inside(some, olds, news) {
                changes.inside = inside
            } else {
                changes.kinds = .modified
            }
        }
        if old == nil { changes.kinds = .added }
        if new == nil { changes.kinds = .removed }
        return changes
    }

    /// Walks the sorted members of both at once.
    private static func inside<Tree: OwnershipTree>(
        _ olds: [OwnershipMember<Tree>],
        _ news: [OwnershipMember<Tree>]
    ) -> [(element: FieldPathElement, changes: FieldChanges)] {
        var found: [(element: FieldPathElement, changes: FieldChanges)] = []
        func note(_ name: String, _ old: Tree?, _ new: Tree?) {
            let changes = Self.between(old, new)
            if !changes.isEmpty { found.append((.member(name), changes)) }
        }
        var (o, n) = (0, 0)
        while o < olds.count || n < news.count {
            if o < olds.count, n < news.count, olds[o].name == news[n].name {
                note(olds[o].name, olds[o].value, news[n].value)
                (o, n) = (o + 1, n + 1)
            } else if n == news.count || (o < olds.count && olds[o].name.precedesInBytes(news[n].name)) {
                note(olds[o].name, olds[o].value, nil)
                o += 1
            } else {
                note(news[n].name, nil, news[n].value)
                n += 1
            }
        }
        return found
    }

    /// Compares lists element by element; nil where elements cannot be told apart at all. Elements with the same keys
    /// are compared as one.
    private static func inside<Tree: OwnershipTree>(
        _ list: Tree,
        _ olds: [Tree],
        _ news: [Tree]
    ) -> [(element: FieldPathElement, changes: FieldChanges)]? {
        guard let oldSteps = list.steps(to: olds), let newSteps = list.steps(to: news) else { return nil }
        let oldBySteps = Dictionary(grouping: olds.indices, by: { oldSteps[$0] })
        let newBySteps = Dictionary(grouping: news.indices, by: { newSteps[$0] })
        var found: [(element: FieldPathElement, changes: FieldChanges)] = []
        for step in Set(oldSteps).union(newSteps).sorted() {
            let (old, new) = (oldBySteps[step] ?? [], newBySteps[step] ?? [])
            let changes = Self.between(old.map { olds[$0] }, new.map { news[$0] })
            if !changes.isEmpty { found.append((step, changes)) }
        }
        return found
    }

    /// Compares the elements that have the same keys before and after. Several are compared as one, without a look
    /// inside.
    private static func between<Tree: OwnershipTree>(_ olds: [Tree], _ news: [Tree]) -> FieldChanges {
        var changes = FieldChanges()
        switch (olds.count, news.count) {
        case (...1, ...1): changes = Self.between(olds.first, news.first)
        case (2..., 2...):
            let isSame = olds.count == news.count && zip(olds, news).allSatisfy { $0.isEqual(to: $1) }
            if !isSame { changes.kinds = .modified }
        case (2..., _):
            if let new = news.first { changes = Self.between(nil, new) }
            changes.kinds.insert(.removed)
        default:
            if let old = olds.first { changes = Self.between(old, nil) }
            changes.kinds.insert(.added)
        }
        return changes
    }
}
