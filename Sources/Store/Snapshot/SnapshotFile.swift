internal import Storage

/// A member's store as the database of an etcd, in a file without a name: it takes disk, not memory, until it is let
/// go.
struct SnapshotFile: Sendable {
    let file: any DiskFile
    /// How many bytes it has.
    let size: Int

    /// Writes what a member holds by now; writes to the member go on meanwhile. Blocks for as long as that takes.
    init(of member: StoreMember) throws {
        let view = try member.view()
        do {
            self.file = try member.state.makeTemporaryFile()
            let writer = BoltWriter(self.file)
            try EtcdDump(view: view).write(to: writer)
            self.size = try writer.finish()
        } catch {
            throw StoreError(storage: error)
        }
    }

    /// Up to `count` bytes from `offset` on.
    func read(at offset: Int, count: Int) throws(StoreError) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try self.file.read(at: offset, count: min(count, self.size - offset))
        } catch {
            throw StoreError(storage: error)
        }
        guard bytes.count == min(count, self.size - offset) else {
            throw StoreError(.inputOutput, "the snapshot's file is cut off")
        }
        return bytes
    }
}
