/// How far into a value ownership of fields goes.
package enum FieldStructure: Hashable, Sendable {
    /// Owned as a whole: scalars, and what the schema declares atomic.
    case whole(FieldScalar)
    /// Each member is owned.
    case members
    /// A list of scalars without order: each is owned.
    case set
    /// A list of objects that these members tell apart: each is owned, and its members.
    case keyed([String])
    /// Not described: each member of an object is owned, all else as a whole.
    case free
}

/// What a value owned as a whole may be.
package enum FieldScalar: Hashable, Sendable {
    case string, number, bool, list, object
    /// Anything: amounts, times, raw JSON.
    case any
}
