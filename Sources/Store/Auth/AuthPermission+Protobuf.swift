internal import MVCC
internal import Wire

extension AuthPermission {
    /// What a client wants to grant.
    init(_ permission: EtcdAuth.Permission) throws(StoreError) {
        guard let number = UInt8(exactly: permission.permType.rawValue), let kind = Kind(rawValue: number) else {
            throw StoreError(AuthRefusal.invalidManagement)
        }
        self.init(kind, key: permission.key, rangeEnd: permission.rangeEnd)
    }
}

extension EtcdAuth.Permission {
    /// A permission as clients are told it.
    init(_ permission: AuthPermission) {
        self.init()
        self.permType = TypeValue(rawValue: Int32(permission.kind.rawValue))
        self.key = permission.key
        self.rangeEnd = permission.rangeEnd
    }
}
