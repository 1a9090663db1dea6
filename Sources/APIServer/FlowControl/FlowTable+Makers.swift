internal import KubernetesAPI
internal import Wire

extension FlowTable {
    static func level(
        _ name: String,
        _ edit: (inout FlowControlV1.PriorityLevelConfigurationSpec) -> Void
    ) -> FlowControlV1.PriorityLevelConfiguration {
        FlowControlV1.PriorityLevelConfiguration {
            $0.metadata.name = name
            $0.metadata.annotations = [Self.autoupdate: "true"]
            edit(&$0.spec)
        }
    }

    /// - Parameter queues: 0: what does not fit is refused at once.
    static func limited(
        _ name: String,
        shares: Int32,
        lendable: Int32,
        queues: Int32 = 0,
        hand: Int32 = 0
    ) -> FlowControlV1.PriorityLevelConfiguration {
        Self.level(name) {
            $0.type = "Limited"
            $0.limited = FlowControlV1.LimitedPriorityLevelConfiguration {
                $0.nominalConcurrencyShares = shares
                $0.lendablePercent = lendable
                $0.limitResponse.type = queues == 0 ? "Reject" : "Queue"
                guard queues > 0 else { return }
                $0.limitResponse.queuing = FlowControlV1.QueuingConfiguration {
                    $0.queues = queues
                    $0.handSize = hand
                    $0.queueLengthLimit = 50
                }
            }
        }
    }

    /// - Parameter paths: verbs and URLs outside of the API, where it is about any.
    static func schema(
        _ name: String,
        _ level: String,
        _ precedence: Int32,
        _ method: String,
        _ subjects: [FlowControlV1.Subject],
        _ rules: [FlowControlV1.ResourcePolicyRule],
        paths: (verbs: [String], urls: [String])? = nil
    ) -> FlowControlV1.FlowSchema {
        FlowControlV1.FlowSchema {
            $0.metadata.name = name
            $0.metadata.annotations = [Self.autoupdate: "true"]
            $0.spec.priorityLevelConfiguration.name = level
            $0.spec.matchingPrecedence = precedence
            if !method.isEmpty {
                $0.spec.distinguisherMethod = FlowControlV1.FlowDistinguisherMethod { $0.type = method }
            }
            $0.spec.rules = [
                FlowControlV1.PolicyRulesWithSubjects {
                    $0.subjects = subjects
                    $0.resourceRules = rules
                    guard let paths else { return }
                    $0.nonResourceRules = [
                        FlowControlV1.NonResourcePolicyRule {
                            $0.verbs = paths.verbs
                            $0.nonResourceURLs = paths.urls
                        }
                    ]
                }
            ]
        }
    }

    static func rule(
        _ verbs: [String],
        _ group: String,
        _ resources: [String],
        isAlsoCluster: Bool = false
    ) -> FlowControlV1.ResourcePolicyRule {
        FlowControlV1.ResourcePolicyRule {
            $0.verbs = verbs
            $0.apiGroups = [group]
            $0.resources = resources
            $0.namespaces = ["*"]
            $0.clusterScope = isAlsoCluster
        }
    }

    static func user(_ name: String) -> FlowControlV1.Subject {
        FlowControlV1.Subject {
            $0.kind = "User"
            $0.user = FlowControlV1.UserSubject { $0.name = name }
        }
    }

    static func group(_ name: String) -> FlowControlV1.Subject {
        FlowControlV1.Subject {
            $0.kind = "Group"
            $0.group = FlowControlV1.GroupSubject { $0.name = name }
        }
    }

    static func account(_ namespace: String, _ name: String) -> FlowControlV1.Subject {
        FlowControlV1.Subject {
            $0.kind = "ServiceAccount"
            $0.serviceAccount = FlowControlV1.ServiceAccountSubject {
                $0.namespace = namespace
                $0.name = name
            }
        }
    }
}
