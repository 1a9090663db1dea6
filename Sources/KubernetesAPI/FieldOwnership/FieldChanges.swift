/// The fields in which two states of a value differ: one tree for all kinds of change, so that one walk finds them.
struct FieldChanges {
    enum Change {
        case added, modified, removed
    }

    /// What happened to the value itself; nil where nothing did, or only inside of it.
    var change: Change?
    /// Steps to what changed inside, sorted.
    var inside: [(element: FieldPathElement, changes: FieldChanges)] = []

    private var isEmpty: Bool { self.change == nil && self.inside.isEmpty }

    /// The paths of one kind of change.
    func set(_ change: Change) -> FieldSet {
        FieldSet(
            self.inside.map { element, changes in
                FieldSet.Node(element, isMember: changes.change == change, children: changes.set(change))
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
        case .whole: changes.change = .modified
        case .members:
            let (olds, news) = (old?.members ?? [], new?.members ?? [])
            if olds.isEmpty, news.isEmpty {
                changes.change = .modified
            } else {
                changes.inside = Self.inside(olds, news)
            }
        case .set, .keyed:
            let (olds, news) = (old?.elements ?? [], new?.elements ?? [])
            if olds.isEmpty, news.isEmpty {
                changes.change = .modified
            } else if let inside = Self.inside(some, olds, news) {
                changes.inside = inside
            } else {
                changes.change = .modified
            }
        }
        if old == nil { changes.change = .added }
        if new == nil { changes.change = .removed }
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
            var changes = FieldChanges()
            if old.count <= 1, new.count <= 1 {
                changes = Self.between(old.first.map { olds[$0] }, new.first.map { news[$0] })
            } else if old.isEmpty {
                changes.change = .added
            } else if new.isEmpty {
                changes.change = .removed
            } else if old.count != new.count || zip(old, new).contains(where: { !olds[$0].isEqual(to: news[$1]) }) {
                changes.change = .modified
            }
            if !changes.isEmpty { found.append((step, changes)) }
        }
        return found
    }
}
