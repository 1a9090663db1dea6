/// A directory of files, and all that the log asks of it, so that a simulated disk can take its place.
///
/// Calls block: they are made on a thread of the store's own.
package protocol Disk: Sendable {
    /// The names of the files in it, sorted.
    func names() throws(StorageError) -> [String]
    /// Opens a file for reading and writing; makes it if it is not there.
    func open(_ name: String) throws(StorageError) -> any DiskFile
    /// Removes a file.
    func remove(_ name: String) throws(StorageError)
    /// Gives a file another name, in place of what had it.
    func rename(_ name: String, to newName: String) throws(StorageError)
    /// Makes what files there are, and their names, durable.
    func sync() throws(StorageError)
}
