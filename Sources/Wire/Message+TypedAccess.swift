/// Typed access to fields by number: what the properties of the generated views are made of.
extension Message {
    /// A field whose zero value means the same as its absence.
    package subscript<T: FieldValue>(number: Int) -> T {
        get { self[number].flatMap { T($0) } ?? T.zero }
        set {
            let value = newValue.fieldValue
            self[number] = value.isZero && !self.keepsEmptyMessage(number) ? nil : value
        }
    }

    /// A field whose presence counts.
    package subscript<T: FieldValue>(optional number: Int) -> T? {
        get { self[number].flatMap { T($0) } }
        set { self[number] = newValue?.fieldValue }
    }

    package subscript<T: FieldValue>(list number: Int) -> [T] {
        get {
            guard case .list(let values) = self[number] else { return [] }
            return values.compactMap { T($0) }
        }
        set { self[number] = newValue.isEmpty ? nil : .list(newValue.map(\.fieldValue)) }
    }

    package subscript<T: FieldValue>(map number: Int) -> [String: T] {
        get {
            guard case .map(let values) = self[number] else { return [:] }
            return values.compactMapValues { T($0) }
        }
        set { self[number] = newValue.isEmpty ? nil : .map(newValue.mapValues(\.fieldValue)) }
    }

    /// Protocols without JSON rules (CRI, etcd, containerd) tell an empty message from none.
    private func keepsEmptyMessage(_ number: Int) -> Bool {
        guard let field = self.schema.field(number: number), case .message = field.kind else { return false }
        return field.json == nil && !field.isInline
    }
}
