import Core
import KubernetesAPI
import Linux
import TestSupport
import Testing
import Wire

@testable import Kubelet

struct VolumeTests {
    private static func builder(_ configMaps: [String: CoreV1.ConfigMap]) -> PayloadBuilder {
        let fields = PodFields(pod: makePod("c"), node: SimulatedPod.node, podIPs: [])
        return PayloadBuilder(fields: fields, references: PodReferences(configMaps: configMaps))
    }

    private static func source(_ change: (inout CoreV1.ConfigMapVolumeSource) -> Void) -> CoreV1.VolumeSource {
        CoreV1.VolumeSource { source in
            source.configMap = CoreV1.ConfigMapVolumeSource {
                $0.localObjectReference.name = "cm"
                change(&$0)
            }
        }
    }

    private static let configMap = CoreV1.ConfigMap {
        $0.data = ["a": "1", "b": "2"]
        $0.binaryData = ["raw": [0, 255]]
    }

    @Test func allKeysBecomeFiles() throws {
        let payload = try Self.builder(["cm": Self.configMap]).payload(of: Self.source { _ in })
        #expect(payload?.files.keys.sorted() == ["a", "b", "raw"])
        #expect(payload?.files["raw"]?.bytes == [0, 255])
        #expect(payload?.files["a"]?.mode == 0o644)
    }

    @Test func itemsChooseKeysPathsAndModes() throws {
        let source = Self.source {
            $0.items = [
                CoreV1.KeyToPath {
                    $0.key = "a"
                    $0.path = "dir/x"
                    $0.mode = 0o400
                }
            ]
        }
        let payload = try Self.builder(["cm": Self.configMap]).payload(of: source)
        #expect(payload?.files == ["dir/x": VolumePayload.File(bytes: [49], mode: 0o400)])
    }

    @Test func whatIsMissingIsNamed() throws {
        let absent = OperationError("configmap \"cm\" not found")
        #expect(throws: absent) { try Self.builder([:]).payload(of: Self.source { _ in }) }
        let optional = try Self.builder([:]).payload(of: Self.source { $0.optional = true })
        #expect(optional?.files.isEmpty == true)
        let source = Self.source { source in
            source.items = [
                CoreV1.KeyToPath {
                    $0.key = "zz"
                    $0.path = "zz"
                }
            ]
        }
        let key = OperationError("references non-existent config key: zz")
        #expect(throws: key) { try Self.builder(["cm": Self.configMap]).payload(of: source) }
    }

    @Test(arguments: ["../x", "/x", "a/../../x", "..data", "", "a//b", "a/./b"])
    func pathsStayInside(path: String) {
        #expect(!VolumePayload.isSafe(path))
    }

    @Test func directoryChangesAtOnce() throws {
        try Scratch.with { root in
            let directory = AtomicDirectory(path: root)
            var payload = VolumePayload()
            payload.files = ["a": .init(bytes: [1], mode: 0o644), "d/e": .init(bytes: [2], mode: 0o600)]
            try directory.write(payload, group: nil)
            #expect(try Files.read(root + "/a") == [1])
            #expect(try Files.read(root + "/d/e") == [2])
            let first = Files.linkTarget(root + "/..data")
            try directory.write(payload, group: nil)
            #expect(Files.linkTarget(root + "/..data") == first, "an unchanged volume is left alone")
            payload.files = ["a": .init(bytes: [3], mode: 0o644), "n": .init(bytes: [4], mode: 0o644)]
            try directory.write(payload, group: nil)
            #expect(try Files.read(root + "/a") == [3])
            #expect(Files.kind(of: root + "/d") == nil)
            #expect(try Files.names(in: root).filter { !$0.hasPrefix("..") } == ["a", "n"])
            #expect(try Files.names(in: root).filter { $0.hasPrefix("..") }.count == 2, "old content is removed")
        }
    }

    @Test func volumesAreMadeAndRemoved() throws {
        try Scratch.with { root in
            var pod = makePod("c")
            pod.spec.volumes = [
                CoreV1.Volume {
                    $0.name = "e"
                    $0.volumeSource.emptyDir = CoreV1.EmptyDirVolumeSource()
                },
                CoreV1.Volume {
                    $0.name = "h"
                    $0.volumeSource.hostPath = CoreV1.HostPathVolumeSource {
                        $0.path = root + "/host"
                        $0.type = "DirectoryOrCreate"
                    }
                },
            ]
            var configuration = Kubelet.Configuration(nodeName: "n", nodeIPs: [], runtimeSocketPath: "")
            configuration.rootDirectory = root
            let paths = PodPaths(configuration, pod.metadata)
            let mounter = VolumeMounter(pod: pod, paths: paths, system: RecordingSystemCalls())
            let places = try mounter.mount(Self.builder([:]))
            #expect(places["h"] == root + "/host")
            #expect(places["e"] == root + "/pods/u1/volumes/kubernetes.io~empty-dir/e")
            try Files.write([1], to: (places["e"] ?? "") + "/kept")
            #expect(try mounter.mount(Self.builder([:])) == places)
            #expect(Files.exists((places["e"] ?? "") + "/kept"))
            try mounter.unmount()
            #expect(!Files.exists(paths.root))
            #expect(Files.exists(root + "/host"), "a host path outlives the pod")
        }
    }

    @Test func hostPathsAreChecked() throws {
        try Scratch.with { root in
            let error = OperationError("hostPath type check failed: \(root)/x is not a directory")
            #expect(throws: error) { try HostPathCheck.prepare(root + "/x", type: "Directory") }
            try HostPathCheck.prepare(root + "/f", type: "FileOrCreate")
            #expect(Files.kind(of: root + "/f") == .file)
            let socket = OperationError("hostPath type check failed: \(root)/f is not a socket file")
            #expect(throws: socket) { try HostPathCheck.prepare(root + "/f", type: "Socket") }
        }
    }

    @Test func subPathsStayInside() throws {
        try Scratch.with { root in
            try Files.makeDirectories(root + "/volume")
            try Files.makeDirectories(root + "/secret")
            #expect(try SubPath.resolve("a/b", below: root + "/volume", volume: "v") == root + "/volume/a/b")
            try Scratch.link(root + "/volume/out", to: root + "/secret")
            #expect(throws: StartFailure.self) { try SubPath.resolve("out", below: root + "/volume", volume: "v") }
            #expect(throws: StartFailure.self) { try SubPath.resolve("out/x", below: root + "/volume", volume: "v") }
            #expect(throws: StartFailure.self) { try SubPath.resolve("../x", below: root + "/volume", volume: "v") }
            #expect(!Files.exists(root + "/secret/x"))
        }
    }
}
