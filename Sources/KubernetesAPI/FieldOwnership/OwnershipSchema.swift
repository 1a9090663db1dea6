/// What the schema says of a value, as far as ownership of fields goes: built-in kinds and custom resources each have
/// theirs.
package protocol OwnershipSchema: Sendable {
    /// How far ownership goes into the value.
    var structure: FieldStructure { get }
    /// The schema of a member of an object; nil where the object may not have it.
    func member(_ name: String) -> Self?
    /// Whether a member is declared by name, as those of structs are, unlike the keys of maps.
    func declares(_ name: String) -> Bool
    /// The schema of a list's elements.
    var element: Self? { get }
    /// The value of a key member of this list's elements that an element leaves out.
    func keyDefault(_ name: String) -> JSONValue?
}

extension OwnershipSchema {
    /// The structure of a value, which decides where the schema does not.
    func structure(of value: JSONValue) -> FieldStructure {
        guard case .free = self.structure else { return self.structure }
        switch value {
        case .object, .null: return .members
        case .bool, .integer, .double, .string, .array: return .whole(.any)
        }
    }
}
