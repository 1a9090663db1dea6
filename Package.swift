// swift-tools-version: 6.2
import PackageDescription

// Every Swift target is built under the same rules. The layers are those of the module map in README.md:
// an import only ever points to a lower layer, which Tests/TidyTests holds.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioWebSocket = Target.Dependency.product(name: "NIOWebSocket", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let x509 = Target.Dependency.product(name: "X509", package: "swift-certificates")
let jwt = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let collections = Target.Dependency.product(name: "Collections", package: "swift-collections")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: readme(name), swiftSettings: strict)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// A target's own README.md, where it has one, is no source.
func readme(_ target: String) -> [String] {
    documented.contains(target) ? ["README.md"] : []
}
let documented: Set<String> = ["CEL", "Runtime", "Shim", "Store", "Transport"]

let package = Package(
    name: "martlet",
    products: [
        .executable(name: "martlet", targets: ["martlet"]),
        .executable(name: "mctl", targets: ["mctl"]),
        .executable(name: "containerd-shim-martlet-v1", targets: ["containerd-shim-martlet-v1"]),
        .executable(name: "protoc-gen-martlet", targets: ["protoc-gen-martlet"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.0"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-collections.git", from: "1.6.0"),
    ],
    targets: [
        // Layer 0: C
        .systemLibrary(name: "CNGHTTP2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CCrypt", pkgConfig: "libcrypt", providers: [.apt(["libcrypt-dev"])]),
        .target(
            name: "CDescriptors",
            dependencies: ["CProtobufC"],
            path: "Generated/Descriptors",
            publicHeadersPath: "."
        ),
        .target(
            name: "CMessages",
            dependencies: ["CProtobufC", "CDescriptors"],
            path: "Generated/Messages",
            publicHeadersPath: "include",
            cSettings: [.headerSearchPath(".")]
        ),
        .target(name: "CLinux"),
        // Layer 1: values
        library("Core", [logging]),
        library("CEL"),
        library("Wire", ["Core", "CMessages", "CProtobufC"]),
        library("KubernetesAPI", ["Core", "CEL", "Wire", yams]),
        // Layer 2: engines
        library("HTTP2", ["Core", "CNGHTTP2", nio]),
        library("Streams", ["Core", "CZlib", nio, crypto]),
        library("Raft", ["Core", "Wire", collections]),
        library("MVCC", ["Core", "Wire", collections]),
        library("DNSMessages", ["Core"]),
        // Layer 3: drivers
        library("Linux", ["Core", "CLinux"]),
        library("Identity", ["Core", "KubernetesAPI", crypto, x509, jwt, yams]),
        library("Transport", ["Core", "HTTP2", "Streams", nio, nioPosix, nioHTTP1, nioTLS, nioSSL, logging]),
        library("RPC", ["Core", "Wire", "Transport", nio, nioPosix, logging]),
        library("Storage", ["Core", "Wire", "Raft", "MVCC", "CLMDB", "CLinux"]),
        // Layer 4: platform
        library(
            "Store",
            [
                "Core", "Wire", "Raft", "MVCC", "Identity", "Storage", "Transport", "RPC", "CCrypt", nio, logging,
                metrics, collections, crypto, jwt,
            ]
        ),
        library("KubernetesClient", ["Core", "Wire", "KubernetesAPI", "Transport", "Identity", nio, logging, metrics]),
        // Layer 5: components
        library(
            "APIServer",
            [
                "Core", "CEL", "Wire", "KubernetesAPI", "Transport", "Streams", "Store", "Identity", "RPC", nio,
                logging,
                metrics, crypto, cryptoExtras, jwt,
            ]
        ),
        library("Scheduler", ["Core", "Wire", "KubernetesAPI", "KubernetesClient", logging, metrics]),
        library("Controllers", ["Core", "Wire", "KubernetesAPI", "KubernetesClient", "Identity", logging, metrics]),
        library(
            "Kubelet",
            [
                "Core", "Wire", "KubernetesAPI", "KubernetesClient", "Linux", "RPC", "Transport", "Identity", nio,
                nioPosix, logging, metrics,
            ]
        ),
        library(
            "Runtime",
            [
                "Core", "Wire", "Linux", "RPC", "Transport", "Streams", "CArchive", subprocess, crypto, nio, nioPosix,
                logging,
            ]
        ),
        library("Shim", ["Core", "Wire", "Linux"]),
        library("Proxy", ["Core", "KubernetesAPI", "KubernetesClient", "Linux", logging, metrics, subprocess]),
        library("DNS", ["Core", "DNSMessages", "KubernetesAPI", "KubernetesClient", nio, nioPosix, logging, metrics]),
        // Layer 6: faces
        library(
            "Bootstrap",
            [
                "Core", "KubernetesAPI", "KubernetesClient", "Identity", "Linux", "Store", "APIServer", "Scheduler",
                "Controllers", "Kubelet",
                "Runtime", "Proxy", "DNS", "Transport", "RPC", arguments, logging, nio, signals, subprocess,
            ]
        ),
        library(
            "CommandLineTool",
            ["Core", "KubernetesAPI", "KubernetesClient", "Identity", "Transport", arguments, yams]
        ),
        // Layer 7: executables
        program("martlet", ["Bootstrap", arguments]),
        program("mctl", ["CommandLineTool", arguments]),
        .executableTarget(
            name: "containerd-shim-martlet-v1",
            dependencies: ["Shim"],
            swiftSettings: strict,
            // There is one such process a pod. At a fixed address its 3 MB of tables need no relocation, so that they
            // stay shared between all of them, as does the standard library inside.
            linkerSettings: [
                .unsafeFlags(
                    ["-static-stdlib", "-Xlinker", "-no-pie", "-Xlinker", "--gc-sections"],
                    .when(configuration: .release)
                )
            ]
        ),
        program("protoc-gen-martlet", ["CDescriptors", "CProtobufC"]),
        // Tests
        .target(name: "TestSupport", dependencies: ["Core", "Linux"], path: "Tests/Testing", swiftSettings: strict),
        .target(
            name: "TransportTestSupport",
            dependencies: ["Transport", nio, nioPosix],
            path: "Tests/TransportTesting",
            swiftSettings: strict
        ),
        tests("CELTests", ["CEL", "Core"]),
        tests("WireTests", ["Core", "Wire", "TestSupport"]),
        tests("KubernetesAPITests", ["CEL", "Core", "KubernetesAPI", "TestSupport", "Wire"]),
        tests("HTTP2Tests", ["Core", "HTTP2", "TestSupport", "TransportTestSupport", nio]),
        tests("StreamsTests", ["Core", "Streams", "TestSupport", nio]),
        tests("RaftTests", ["Core", "Raft", "TestSupport", "Wire"]),
        tests("MVCCTests", ["Core", "MVCC", "TestSupport", "Wire"]),
        tests("DNSMessagesTests", ["Core", "DNSMessages", "TestSupport"]),
        tests("LinuxTests", ["Core", "Linux", "TestSupport"]),
        tests("IdentityTests", ["Core", "Identity", "TestSupport", "KubernetesAPI"]),
        tests(
            "TransportTests",
            [
                "Core", "Transport", "TestSupport", "TransportTestSupport", "HTTP2", "Streams", "Identity", nio,
                nioPosix, logging, subprocess,
            ]
        ),
        tests("RPCTests", ["Core", "RPC", "TestSupport", "Wire", "Transport", nio, nioPosix, logging]),
        tests("StorageTests", ["Core", "Storage", "TestSupport", "Raft", "MVCC", "Wire"]),
        tests(
            "StoreTests",
            [
                "Core", "Store", "TestSupport", "TransportTestSupport", "Wire", "RPC", "Transport", "Storage", "MVCC",
                "Identity", nio, logging, crypto,
            ]
        ),
        tests(
            "StoreSimulationTests",
            ["Core", "Store", "TestSupport", "Wire", "Storage", "MVCC", "Raft", collections, logging]
        ),
        tests(
            "KubernetesClientTests",
            ["Core", "KubernetesClient", "TestSupport", "KubernetesAPI", "Wire", "Identity", "Transport", nio]
        ),
        tests(
            "APIServerTests",
            ["Core", "APIServer", "TestSupport", "KubernetesAPI", "Wire", "Store", "Transport", "Identity"]
        ),
        tests("SchedulerTests", ["Core", "Wire", "Scheduler", "TestSupport", "KubernetesAPI", "KubernetesClient"]),
        tests(
            "ControllersTests",
            [
                "Core", "Wire", "Controllers", "TestSupport", "KubernetesAPI", "KubernetesClient", "Scheduler",
                "APIServer", "Store", "Identity", "Transport", nio, logging, crypto, x509,
            ]
        ),
        tests(
            "KubeletTests",
            [
                "Core", "Kubelet", "TestSupport", "KubernetesAPI", "Wire", "KubernetesClient", "Linux", "RPC",
                "Transport",
            ]
        ),
        tests("RuntimeTests", ["Core", "Runtime", "TestSupport", "Wire", "RPC", "Linux"]),
        tests("ShimTests", ["Core", "Shim", "TestSupport", "Wire", "Linux"]),
        tests("ProxyTests", ["Core", "Proxy", "TestSupport", "KubernetesAPI", "KubernetesClient"]),
        tests(
            "DNSTests",
            ["Core", "DNS", "TestSupport", "DNSMessages", "KubernetesAPI", "KubernetesClient", nio, nioPosix]
        ),
        tests("CommandLineToolTests", ["Core", "Wire", "CommandLineTool", "TestSupport", "KubernetesAPI"]),
        tests("TidyTests", ["Core"]),
        tests(
            "NodeTests",
            [
                "Core", "Wire", "KubernetesAPI", "Linux", "Runtime", "Kubelet", "RPC", "Transport", "TestSupport",
                logging,
            ]
        ),
        tests("ClusterTests", ["Core", "Wire", "KubernetesAPI", "KubernetesClient", "Bootstrap", "TestSupport"]),
    ],
    // Not gnu11, in which "linux", the name of fields of ours, is a macro.
    cLanguageStandard: .c11
)
