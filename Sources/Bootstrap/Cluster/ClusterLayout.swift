internal import Runtime

/// Where a cluster's files lie.
package struct ClusterLayout: Hashable, Sendable {
    private let options: ClusterOptions

    /// The layout for the directories that `options` names.
    package init(_ options: ClusterOptions) {
        self.options = options
    }

    /// Keys and certificates.
    package var pki: String { "\(self.options.dataDirectory)/pki" }
    /// What the store keeps encrypted, with the keys; readable by root only.
    package var encryption: String { "\(self.pki)/encryption.yaml" }
    /// The store's log and state.
    package var store: String { "\(self.options.dataDirectory)/store" }
    /// Images.
    package var images: String { "\(self.options.dataDirectory)/images" }
    /// Pods' volumes.
    package var kubelet: String { "\(self.options.dataDirectory)/kubelet" }
    /// Manifests of static pods.
    package var manifests: String { "\(self.options.dataDirectory)/manifests" }
    /// The network configuration that CNI plugins read.
    package var networkConfiguration: String { "\(self.options.dataDirectory)/cni" }
    /// What the CNI plugins themselves keep: which addresses are taken.
    package var networkState: String { "\(self.options.stateDirectory)/cni" }
    /// The runtime's socket.
    package var runtimeSocket: String { "\(self.options.stateDirectory)/runtime.sock" }
    /// What the process that runs the cluster holds locked, and its number.
    package var pidFile: String { "\(self.options.stateDirectory)/martlet.pid" }
    /// The log of a cluster in the background.
    package var logFile: String { "\(self.options.stateDirectory)/martlet.log" }
    /// The kernel's settings as they were before the cluster.
    package var kernelSettings: String { "\(self.options.stateDirectory)/kernel-settings" }
    /// Exists while the cluster is ready.
    package var readyFile: String { "\(self.options.stateDirectory)/ready" }
    /// The logs of pods.
    package var podLogs: String { "\(self.options.dataDirectory)/logs" }

    /// How the runtime is set up.
    var runtimeConfiguration: RuntimeConfiguration {
        RuntimeConfiguration(
            address: self.runtimeSocket,
            root: self.options.dataDirectory,
            state: self.options.stateDirectory,
            cniConfDir: self.networkConfiguration,
            cgroupParent: "/" + self.options.cgroupName
        )
    }
}
