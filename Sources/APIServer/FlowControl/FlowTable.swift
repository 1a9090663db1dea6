internal import KubernetesAPI
internal import Wire

/// The flow schemas and priority levels that every cluster has.
enum FlowTable {
    /// Kept as they are, whatever users make of them.
    static let mandatory: Set<String> = ["exempt", "catch-all"]
    /// On objects that follow this table until somebody says that they shall not.
    static let autoupdate = "apf.kubernetes.io/autoupdate-spec"

    private static let everybody = [Self.group("system:unauthenticated"), Self.group("system:authenticated")]
    private static let controllers = Self.user("system:kube-controller-manager")
    private static let systemAccounts = Self.account("kube-system", "*")
    private static let leases = Self.rule(["get", "create", "update"], "coordination.k8s.io", ["leases"])

    static var levels: [FlowControlV1.PriorityLevelConfiguration] {
        [
            Self.level("exempt") {
                $0.type = "Exempt"
                $0.exempt = FlowControlV1.ExemptPriorityLevelConfiguration {
                    $0.nominalConcurrencyShares = 0
                    $0.lendablePercent = 0
                }
            },
            Self.limited("catch-all", shares: 5, lendable: 0),
            Self.limited("global-default", shares: 20, lendable: 50, queues: 128, hand: 6),
            Self.limited("leader-election", shares: 10, lendable: 0, queues: 16, hand: 4),
            Self.limited("node-high", shares: 40, lendable: 25, queues: 64, hand: 6),
            Self.limited("system", shares: 30, lendable: 33, queues: 64, hand: 6),
            Self.limited("workload-high", shares: 40, lendable: 50, queues: 128, hand: 6),
            Self.limited("workload-low", shares: 100, lendable: 90, queues: 128, hand: 6),
        ]
    }

    static var schemas: [FlowControlV1.FlowSchema] {
        let all = Self.rule(["*"], "*", ["*"], isAlsoCluster: true)
        func whole(
            _ name: String,
            _ level: String,
            _ precedence: Int32,
            _ method: String,
            _ subjects: [FlowControlV1.Subject]
        ) -> FlowControlV1.FlowSchema {
            Self.schema(name, level, precedence, method, subjects, [all], paths: (["*"], ["*"]))
        }
        let endpoints = Self.rule(["get", "create", "update"], "", ["endpoints"])
        let nodes = Self.rule(["*"], "", ["nodes", "nodes/status"], isAlsoCluster: true)
        let locks = Self.rule(["get", "create", "update"], "", ["endpoints", "configmaps"])
        let endpointAccounts = ["endpoint-controller", "endpointslicemirroring-controller"].map {
            Self.account("kube-system", $0)
        }
        let electors = [Self.controllers, Self.user("system:kube-scheduler"), Self.systemAccounts]
        let accounts = [Self.group("system:serviceaccounts")]
        let kubelets = [Self.group("system:nodes")]
        let probes = (["get"], ["/healthz", "/readyz", "/livez"])
        let kubeletLeases = Self.rule(["*"], "coordination.k8s.io", ["leases"])
        return [
            whole("exempt", "exempt", 1, "", [Self.group("system:masters")]),
            Self.schema("probes", "exempt", 2, "", Self.everybody, [], paths: probes),
            Self.schema("system-leader-election", "leader-election", 100, "ByUser", electors, [Self.leases]),
            Self.schema(
                "endpoint-controller",
                "workload-high",
                150,
                "ByUser",
                [Self.controllers] + endpointAccounts,
                [endpoints]
            ),
            Self.schema(
                "workload-leader-election",
                "leader-election",
                200,
                "ByUser",
                [Self.systemAccounts],
                [locks, Self.leases]
            ),
            Self.schema("system-node-high", "node-high", 400, "ByUser", kubelets, [nodes, kubeletLeases]),
            whole("system-nodes", "system", 500, "ByUser", kubelets),
            whole("kube-controller-manager", "workload-high", 800, "ByNamespace", [Self.controllers]),
            whole("kube-scheduler", "workload-high", 800, "ByNamespace", [Self.user("system:kube-scheduler")]),
            whole("kube-system-service-accounts", "workload-high", 900, "ByNamespace", [Self.systemAccounts]),
            whole("service-accounts", "workload-low", 9_000, "ByUser", accounts),
            whole("global-default", "global-default", 9_900, "ByUser", Self.everybody),
            whole("catch-all", "catch-all", 10_000, "ByUser", Self.everybody),
        ]
    }
}
