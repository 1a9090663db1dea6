internal import Linux
internal import Wire

/// The AppArmor profile of a container, on kernels that have it.
enum AppArmorProfile {
    /// The profile's name for the OCI runtime; nil leaves the container unconfined. A profile that is asked for by name
    /// is never silently left out.
    static func make(_ security: CRI.LinuxContainerSecurityContext) throws -> String? {
        var name = security.apparmorProfile
        if security.underlying.has(16) {
            name = security.apparmor.profileType == .localhost ? "localhost/" + security.apparmor.localhostRef : ""
        }
        guard name.hasPrefix("localhost/"), !security.privileged else { return nil }
        guard Files.line("/sys/module/apparmor/parameters/enabled") == "Y" else {
            throw RuntimeError(.invalidArgument, "AppArmor is not supported by this host")
        }
        return String(name.dropFirst(10))
    }
}
