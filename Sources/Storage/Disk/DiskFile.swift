/// An open file of a `Disk`; closed when its last reference goes away.
package protocol DiskFile: AnyObject, Sendable {
    /// How many bytes it has.
    func size() throws(StorageError) -> Int
    /// Up to `count` bytes from `offset` on; fewer only where the file ends.
    func read(at offset: Int, count: Int) throws(StorageError) -> [UInt8]
    /// Writes bytes; they are not durable before `sync()`.
    func write(_ bytes: [UInt8], at offset: Int) throws(StorageError)
    /// Makes the file at least this long, filled up with zeros, and reserves the space.
    func allocate(_ size: Int) throws(StorageError)
    /// Makes what was written durable. After a failure nothing is known of what was written: stop using the file.
    func sync() throws(StorageError)
}
