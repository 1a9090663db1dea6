internal import Linux
package import Logging

/// Removes every trace of a runtime: `martlet reset`.
package enum RuntimeReset {
    /// Ends all pods of a runtime that no longer runs, and removes its mounts, namespaces, links, addresses, control
    /// groups and files. `keepImages` leaves the images. Nothing there is no error.
    package static func run(_ configuration: RuntimeConfiguration, keepImages: Bool = false, logger: Logger)
        async throws
    {
        let paths = RuntimePaths(configuration)
        if Files.exists(paths.sandboxRecords) {
            let engine = try RuntimeEngine(configuration, logger: logger)
            // Containers that run are waited for, so somebody has to see them end.
            await engine.recover()
            for sandbox in engine.records.sandboxes {
                do {
                    try await engine.removeSandbox(sandbox.id)
                } catch {
                    // A pod whose parts are broken is taken apart without its runtime's help.
                    for container in engine.records.containers(ofSandbox: sandbox.id) {
                        await engine.discard(container.id)
                        try? engine.records.removeContainer(container.id)
                    }
                    await engine.unmake(sandbox.id)
                    try? engine.records.removeSandbox(sandbox.id)
                }
            }
            for group in engine.host.cgroups.directories(configuration.cgroupParent) {
                try? engine.system.removeCgroup(group)
            }
        }
        try await BlockingWork.run { try self.removeFiles(paths, keepImages: keepImages) }
    }

    private static func removeFiles(_ paths: RuntimePaths, keepImages: Bool) throws {
        let system = LinuxSystemCalls()
        for entry in try system.mountTable().entries(below: paths.state).reversed() { try system.unmount(entry.target) }
        for name in ["sandboxes", "containers", "netns", "s", "oci", "runtime.sock", "runtime.lock"] {
            try Files.removeTree("\(paths.state)/\(name)")
        }
        try Files.removeTree(paths.sandboxRecords)
        try Files.removeTree(paths.containerRecords)
        if !keepImages { try Files.removeTree(paths.images) }
    }
}
