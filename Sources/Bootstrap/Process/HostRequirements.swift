internal import Glibc

/// What a machine must have for a cluster to run on it.
enum HostRequirements {
    /// Throws where something is missing, saying what to do.
    static func check() throws(BootstrapError) {
        guard getuid() == 0 else {
            throw BootstrapError(.notPermitted, "a cluster needs root: try sudo")
        }
    }
}
