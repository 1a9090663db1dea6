/// A CEL map: keys keep the order they came in, so that an evaluation repeats.
package struct CELMap: Sendable {
    package private(set) var keys: [CELKey] = []
    private var values: [CELKey: CELValue] = [:]

    package init() {}

    /// A map with string keys, as every JSON object is. A key said again takes the place of the earlier one.
    package init(_ entries: [(String, CELValue)]) {
        for (key, value) in entries { self[key: .string(key)] = value }
    }

    package subscript(key key: CELKey) -> CELValue? {
        get { self.values[key] }
        set {
            let had = self.values.updateOrRemove(newValue, for: key)
            if newValue != nil, !had { self.keys.append(key) }
            if newValue == nil, had { self.keys.removeAll { $0 == key } }
        }
    }

    package var count: Int { self.keys.count }
}

extension Dictionary {
    /// Sets or takes away, and says whether the key was there.
    fileprivate mutating func updateOrRemove(_ value: Value?, for key: Key) -> Bool {
        guard let value else { return self.removeValue(forKey: key) != nil }
        return self.updateValue(value, forKey: key) != nil
    }
}
