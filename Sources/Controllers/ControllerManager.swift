package import Core
package import Identity
internal import KubernetesAPI
package import KubernetesClient
package import Logging

/// All controllers in one process, on one set of informers: what kube-controller-manager is.
package struct ControllerManager: Sendable {
    /// What the controllers need to know.
    package struct Configuration: Sendable {
        /// Reaches the API server.
        package var client: KubernetesClient
        /// The certificate authority that pods are to verify the API server by, as PEM text.
        package var rootCAPEM: String
        /// The network of all pods' addresses; nil where nodes get theirs from somebody else.
        package var clusterCIDR: String? = "10.244.0.0/16"
        /// The mask of each node's part of it.
        package var nodeCIDRMaskSize = 24
        /// The authority that signs certificates on request; nil: none is signed.
        package var signingAuthority: CertificateAuthority?
        /// Wait to be the only one; nil where there is no other: the name of this process among its like.
        package var leaderElectionIdentity: String?
        /// Where the time comes from.
        package var clock: any WallClock
        /// Decides what is left to chance.
        package var seed: UInt64
        /// Where failures are told.
        package var logger: Logger

        /// The defaults for a cluster that `client` reaches.
        package init(
            client: KubernetesClient,
            rootCAPEM: String,
            clock: any WallClock = SystemWallClock(),
            seed: UInt64,
            logger: Logger
        ) {
            self.client = client
            self.rootCAPEM = rootCAPEM
            self.clock = clock
            self.seed = seed
            self.logger = logger
        }
    }

    private let configuration: Configuration

    /// Makes the controllers; nothing runs yet.
    package init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// Runs until cancelled.
    /// - Throws: `LeadershipLost` when another process has to take over.
    package func run() async throws {
        guard let identity = self.configuration.leaderElectionIdentity else { return try await self.runControllers() }
        let elector = LeaderElector(
            client: self.configuration.client,
            name: "kube-controller-manager",
            identity: identity,
            clock: self.configuration.clock,
            logger: self.configuration.logger
        )
        try await elector.run { try await self.runControllers() }
    }

    private func runControllers() async throws {
        let informers = SharedInformers(
            client: self.configuration.client,
            clock: self.configuration.clock,
            seed: self.configuration.seed,
            logger: self.configuration.logger
        )
        let runs = try self.controllers().map { self.prepare($0, informers) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for run in runs { group.addTask { await run() } }
            group.addTask { try await informers.run() }
            try await group.waitForAll()
        }
    }

    private func controllers() throws -> [any Controller] {
        var controllers: [any Controller] = [
            DeploymentController(), ReplicaSetController(), EndpointsController(), EndpointSliceController(),
            NamespaceController(), ServiceAccountController(),
            RootCAController(rootCAPEM: self.configuration.rootCAPEM), GarbageCollector(), NodeLifecycleController(),
            TaintEvictionController(), PodGarbageController(), JobController(), FinishedJobController(),
            DaemonSetController(),
            StatefulSetController(), CronJobController(), VolumeBinderController(),
            ResourceQuotaController(clock: self.configuration.clock), ClaimProtectionController(),
            VolumeProtectionController(), ClusterRoleAggregationController(), AccountTokenController(),
            CertificateApprovalController(), CertificateCleaner(),
            AdmissionPolicyStatusController(),
        ]
        if let authority = self.configuration.signingAuthority {
            controllers.append(CertificateSigningController(authority: authority))
        }
        if let cidr = self.configuration.clusterCIDR {
            guard let pool = CIDRPool(cidr: cidr, partBits: self.configuration.nodeCIDRMaskSize) else {
                throw ClientError(.invalidConfiguration, "cluster CIDR \"\(cidr)\" cannot be divided between nodes")
            }
            controllers.append(NodeIPAMController(pool: pool))
        }
        return controllers
    }

    /// Registers a controller with the informers; what is returned runs it.
    private func prepare(
        _ controller: some Controller,
        _ informers: SharedInformers
    ) -> @Sendable () async -> Void {
        let recorder = EventRecorder(
            client: self.configuration.client,
            component: type(of: controller).name,
            clock: self.configuration.clock,
            logger: self.configuration.logger
        )
        var logger = self.configuration.logger
        logger[metadataKey: LogKey.component] = "\(type(of: controller).name)"
        let runner = ControllerRunner(
            controller,
            client: self.configuration.client,
            informers: informers,
            recorder: recorder,
            clock: self.configuration.clock,
            logger: logger
        )
        return {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await runner.run() }
                group.addTask { await recorder.run() }
            }
        }
    }
}
