internal import Foundation
internal import Glibc

/// Control groups that are to go, in whatever hierarchies the machine has.
enum ControlGroups {
    private static let root = "/sys/fs/cgroup"
    /// How long processes that end may still be in a group.
    private static let emptyingTime = Duration.seconds(5)

    /// Removes the group, with the groups below it, from every hierarchy.
    static func remove(_ name: String) async throws {
        let hierarchies = (try? FileManager.default.contentsOfDirectory(atPath: Self.root)) ?? []
        for directory in ["\(Self.root)/\(name)"] + hierarchies.sorted().map({ "\(Self.root)/\($0)/\(name)" }) {
            try await Self.removeTree(directory)
        }
    }

    private static func removeTree(_ directory: String) async throws {
        guard access(directory, F_OK) == 0 else { return }
        let below = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
        var isDirectory: ObjCBool = false
        // The files of a group are the kernel's; only directories can be removed, the innermost first.
        let groups = below.sorted().reversed().map { "\(directory)/\($0)" }.filter {
            FileManager.default.fileExists(atPath: $0, isDirectory: &isDirectory) && isDirectory.boolValue
        }
        let deadline = ContinuousClock.now + Self.emptyingTime
        for group in groups + [directory] {
            while rmdir(group) != 0, errno != ENOENT {
                guard errno == EBUSY, ContinuousClock.now < deadline else {
                    throw BootstrapError(.file, "remove \(group): \(String(cString: strerror(errno)))")
                }
                try await ContinuousClock().sleep(for: .milliseconds(20))
            }
        }
    }
}
