internal import CCrypt

/// Passwords as etcd keeps them: hashed by bcrypt. Slow by intent: never called on an event loop.
enum Bcrypt {
    /// bcrypt's own prefix for hashes without the faults of early versions; etcd's `$2a$` is understood as well.
    private static let prefix = "$2b$"

    /// Hashes a password with a new salt; nil if the system's library can not.
    static func hash(_ password: String, cost: Int) -> [UInt8]? {
        var salt = [CChar](repeating: 0, count: 192)
        // Without random bytes given the library asks the kernel for some.
        guard crypt_gensalt_rn(Self.prefix, UInt(cost), nil, 0, &salt, Int32(salt.count)) != nil else { return nil }
        return salt.withUnsafeBufferPointer { salt in
            salt.baseAddress.flatMap { Self.crypt(password, setting: $0) }
        }
    }

    /// Whether the hash was made of the password.
    static func matches(_ password: String, hash: [UInt8]) -> Bool {
        guard !hash.isEmpty, !hash.contains(0) else { return false }
        let setting = hash.map { CChar(bitPattern: $0) } + [0]
        let found = setting.withUnsafeBufferPointer { setting in
            setting.baseAddress.flatMap { Self.crypt(password, setting: $0) }
        }
        guard let found, found.count == hash.count else { return false }
        // All bytes are looked at, so that the time says nothing of where they differ.
        return zip(found, hash).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func crypt(_ password: String, setting: UnsafePointer<CChar>) -> [UInt8]? {
        // 32 kB: too much for a thread's stack to be taken lightly.
        let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
        let size = MemoryLayout<crypt_data>.size
        UnsafeMutableRawPointer(data).initializeMemory(as: UInt8.self, repeating: 0, count: size)
        defer { data.deallocate() }
        guard let result = crypt_rn(password, setting, data, Int32(size)) else { return nil }
        return Array(String(cString: result).utf8)
    }
}
