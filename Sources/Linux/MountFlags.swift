internal import Glibc

/// The flags of mount(2).
package struct MountFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package static let readOnly = MountFlags(rawValue: 1)
    package static let noSetUserID = MountFlags(rawValue: 2)
    package static let noDevices = MountFlags(rawValue: 4)
    package static let noExecution = MountFlags(rawValue: 8)
    package static let synchronous = MountFlags(rawValue: 16)
    package static let remount = MountFlags(rawValue: 32)
    package static let noAccessTime = MountFlags(rawValue: 1024)
    package static let bind = MountFlags(rawValue: 4096)
    package static let recursive = MountFlags(rawValue: 16384)
    package static let unbindable = MountFlags(rawValue: 1 << 17)
    package static let `private` = MountFlags(rawValue: 1 << 18)
    package static let slave = MountFlags(rawValue: 1 << 19)
    package static let shared = MountFlags(rawValue: 1 << 20)
    package static let relativeAccessTime = MountFlags(rawValue: 1 << 21)
    package static let strictAccessTime = MountFlags(rawValue: 1 << 24)
}

extension MountFlags {
    /// The flags that an option of `mount -o` or of an OCI mount stands for; nil when it is data for the file system.
    /// `removing` holds those that the option takes away again (`rw`, `suid`, …).
    package static func option(_ name: some StringProtocol) -> (adding: MountFlags, removing: MountFlags)? {
        switch name {
        case "ro": (.readOnly, [])
        case "rw": ([], .readOnly)
        case "nosuid": (.noSetUserID, [])
        case "suid": ([], .noSetUserID)
        case "nodev": (.noDevices, [])
        case "dev": ([], .noDevices)
        case "noexec": (.noExecution, [])
        case "exec": ([], .noExecution)
        case "sync": (.synchronous, [])
        case "async": ([], .synchronous)
        case "remount": (.remount, [])
        case "noatime": (.noAccessTime, [])
        case "atime": ([], .noAccessTime)
        case "relatime": (.relativeAccessTime, [])
        case "norelatime": ([], .relativeAccessTime)
        case "strictatime": (.strictAccessTime, [])
        case "bind": (.bind, [])
        case "rbind": ([.bind, .recursive], [])
        case "private": (.private, [])
        case "rprivate": ([.private, .recursive], [])
        case "slave": (.slave, [])
        case "rslave": ([.slave, .recursive], [])
        case "shared": (.shared, [])
        case "rshared": ([.shared, .recursive], [])
        case "unbindable": (.unbindable, [])
        case "runbindable": ([.unbindable, .recursive], [])
        case "defaults": ([], [])
        default: nil
        }
    }
}
