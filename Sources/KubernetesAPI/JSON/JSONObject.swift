/// The members of a JSON object, in order. Two objects are equal when they have equal members in any order.
package struct JSONObject: Sendable {
    package private(set) var members: [Member] = []
    /// Places of keys, kept only for objects with more members than a scan is good for.
    private var places: [String: Int]?

    package struct Member: Hashable, Sendable {
        package var key: String
        package var value: JSONValue
    }

    private static let scanMax = 16

    package init() {}

    /// The last of several members with one key wins, at the place of the first.
    package init(_ members: some Sequence<(String, JSONValue)>) {
        for (key, value) in members { self[key] = value }
    }

    package var keys: [String] { self.members.map(\.key) }
    package var count: Int { self.members.count }
    package var isEmpty: Bool { self.members.isEmpty }

    /// Setting nil removes the member.
    package subscript(key: String) -> JSONValue? {
        get { self.place(of: key).map { self.members[$0].value } }
        set {
            switch (self.place(of: key), newValue) {
            case (let place?, let value?): self.members[place].value = value
            case (let place?, nil):
                self.members.remove(at: place)
                self.places = nil
                self.index()
            case (nil, let value?):
                self.members.append(Member(key: key, value: value))
                if self.places != nil { self.places?[key] = self.members.count - 1 } else { self.index() }
            case (nil, nil): break
            }
        }
    }

    private func place(of key: String) -> Int? {
        if let places = self.places { return places[key] }
        return self.members.firstIndex { $0.key == key }
    }

    private mutating func index() {
        guard self.members.count > Self.scanMax else { return }
        self.places = Dictionary(uniqueKeysWithValues: self.members.enumerated().map { ($1.key, $0) })
    }
}

extension JSONObject: Hashable {
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
    }

    package func hash(into hasher: inout Hasher) {
        for member in self.members.sorted(by: { $0.key < $1.key }) { hasher.combine(member) }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }
}

extension JSONObject: Sequence {
    package func makeIterator() -> IndexingIterator<[Member]> { self.members.makeIterator() }
}
