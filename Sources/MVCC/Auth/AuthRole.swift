/// A named set of permissions.
package struct AuthRole: Hashable, Sendable {
    /// The name.
    package var name: String
    /// What it may do, in the order of the ranges' first keys.
    package var permissions: [AuthPermission] = []

    /// A role that may do nothing.
    package init(name: String) {
        self.name = name
    }

    /// Adds a permission, or changes what is allowed on a range that has one.
    mutating func grant(_ permission: AuthPermission) {
        if let place = self.place(of: permission.key, permission.rangeEnd) {
            self.permissions[place].kind = permission.kind
            return
        }
        let place = self.permissions.firstIndex { permission.key.lexicographicallyPrecedes($0.key) }
        self.permissions.insert(permission, at: place ?? self.permissions.endIndex)
    }

    /// Takes a permission away. Returns false if there is none on this very range.
    mutating func revoke(key: [UInt8], rangeEnd: [UInt8]) -> Bool {
        guard let place = self.place(of: key, rangeEnd) else { return false }
        self.permissions.remove(at: place)
        return true
    }

    private func place(of key: [UInt8], _ rangeEnd: [UInt8]) -> Int? {
        self.permissions.firstIndex { $0.key == key && $0.rangeEnd == rangeEnd }
    }
}
