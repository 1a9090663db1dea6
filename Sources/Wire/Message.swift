/// A message of any type, as a value: the fields that are set, by ascending number.
///
/// It is the one representation that all generic code works on (codecs, patches, defaulting, validation, tables);
/// the generated types are views with named properties over it.
package struct Message: Sendable {
    package let schema: MessageSchema
    private var entries: [Entry] = []

    /// One field that is set.
    package struct Entry: Hashable, Sendable {
        package var number: Int32
        package var value: Value
    }

    package init(_ schema: MessageSchema) {
        self.schema = schema
    }

    /// No field is set.
    package var isEmpty: Bool { self.entries.isEmpty }

    /// The fields that are set, by ascending number.
    package var setFields: [Entry] { self.entries }

    /// The value of a field; nil when it is not set. Setting nil clears it.
    package subscript(number: Int) -> Value? {
        get {
            guard let place = self.place(of: number) else { return nil }
            return self.entries[place].value
        }
        set {
            guard let newValue else { return self.remove(number) }
            if let place = self.place(of: number) {
                self.entries[place].value = newValue
            } else {
                self.insert(number, newValue)
            }
        }
    }

    package func has(_ number: Int) -> Bool { self.place(of: number) != nil }

    /// Changes the value of a field in place, without a copy of what it holds.
    package mutating func update<R>(_ number: Int, _ body: (inout Value?) throws -> R) rethrows -> R {
        guard let place = self.place(of: number) else {
            var value: Value?
            let result = try body(&value)
            if let value { self.insert(number, value) }
            return result
        }
        var value: Value? = self.entries[place].value
        self.entries[place].value = .bool(false)
        let result = try body(&value)
        if let value { self.entries[place].value = value } else { self.entries.remove(at: place) }
        return result
    }

    private func place(of number: Int) -> Int? {
        self.entries.firstIndex { $0.number == number }
    }

    private mutating func remove(_ number: Int) {
        if let place = self.place(of: number) { self.entries.remove(at: place) }
    }

    private mutating func insert(_ number: Int, _ value: Value) {
        if let field = self.schema.field(number: number), field.oneof != 0 {
            self.entries.removeAll { self.schema.field(number: Int($0.number))?.oneof == field.oneof }
        }
        let entry = Entry(number: Int32(number), value: value)
        let place = self.entries.firstIndex { $0.number > number } ?? self.entries.endIndex
        self.entries.insert(entry, at: place)
    }

    /// Adds a field that is known to come after all that are set: what decoders do.
    mutating func append(_ number: Int, _ value: Value) {
        self.entries.append(Entry(number: Int32(number), value: value))
    }
}

extension Message: Hashable {
    package static func == (left: Message, right: Message) -> Bool {
        left.schema == right.schema && left.entries == right.entries
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(self.entries)
    }
}
