/// How one state of an object differs from another, as sets of fields.
package struct FieldComparison: Hashable, Sendable {
    package var added = FieldSet()
    package var modified = FieldSet()
    package var removed = FieldSet()

    package init() {}

    package var isSame: Bool { self.added.isEmpty && self.modified.isEmpty && self.removed.isEmpty }
    /// What the newer state has that the older has not, or has otherwise.
    package var changed: FieldSet { self.added.union(self.modified) }

    /// Compares two states of an object.
    package init<Tree: OwnershipTree>(from old: Tree, to new: Tree) {
        let changes = FieldChanges.between(old, new)
        self.added = changes.set(.added)
        self.modified = changes.set(.modified)
        self.removed = changes.set(.removed)
    }

    /// The difference without some fields and what is inside of them.
    package func excluding(_ fields: FieldSet) -> FieldComparison {
        var rest = self
        rest.added = self.added.subtractingTrees(fields)
        rest.modified = self.modified.subtractingTrees(fields)
        rest.removed = self.removed.subtractingTrees(fields)
        return rest
    }
}
