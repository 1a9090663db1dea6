internal import Core
internal import Linux
internal import Logging

/// What the CRI service works with: the records, the images, the shims and the host. Its operations are in extensions
/// by subject; requests come from `CRIService`, which knows the wire.
final class RuntimeEngine: Sendable {
    let configuration: RuntimeConfiguration
    let paths: RuntimePaths
    let records: RecordStore
    let images: ImageStore
    let shims: ShimTable
    let operations = SerialOperations()
    let events = EventHub()
    let exits = ExitBoard()
    let layers = WritableLayers()
    let system: any SystemCalls
    let host: SpecificationBuilder.Host
    let ociRuntime: String
    let networks: NetworkConfigurations
    let plugins: NetworkPlugins
    let clock: any WallClock
    let logger: Logger

    init(
        _ configuration: RuntimeConfiguration,
        system: any SystemCalls = LinuxSystemCalls(),
        clock: any WallClock = SystemWallClock(),
        logger: Logger
    ) throws {
        let paths = RuntimePaths(configuration)
        let cgroups = CgroupLayout(try system.mountTable())
        self.configuration = configuration
        self.paths = paths
        self.system = system
        self.clock = clock
        self.logger = logger
        for path in [paths.sandboxes, paths.bundles, paths.networkNamespaces, paths.sockets, paths.ociState] {
            try Files.makeDirectories(path, mode: 0o711)
        }
        self.records = try RecordStore(paths: paths)
        self.images = try ImageStore(directory: paths.images)
        self.ociRuntime = try configuration.findOCIRuntime(cgroups)
        self.shims = ShimTable(
            program: try configuration.findShim(),
            paths: paths,
            instance: configuration.address,
            ociRuntime: self.ociRuntime
        )
        let last = Files.line("/proc/sys/kernel/cap_last_cap").flatMap { Int($0) } ?? 40
        self.host = SpecificationBuilder.Host(
            cgroups: cgroups,
            lastCapability: last,
            oomScoreMin: OOMScore.lowest()
        )
        self.networks = NetworkConfigurations(directory: configuration.cniConfDir)
        self.plugins = NetworkPlugins(directories: configuration.cniBinDirs)
    }

    /// Nanoseconds since the Unix epoch.
    var now: Int64 { self.clock.now().nanosecondsSinceEpoch }

    /// The layers that containers stand on, which no image removal may take away.
    var layersInUse: Set<String> { Set(self.records.containers.flatMap(\.layers)) }
}
