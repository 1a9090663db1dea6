internal import Wire

extension ConditionalDefaults {
    static func addWorkloads(_ table: inout RuleTable) {
        table.add(AppsV1.DeploymentStrategy.self) { strategy in
            strategy.type = strategy.type.orDefault("RollingUpdate")
            guard strategy.type == "RollingUpdate" else { return }
            var rolling = strategy.rollingUpdate ?? AppsV1.RollingUpdateDeployment()
            rolling.maxUnavailable = rolling.maxUnavailable ?? IntStr.IntOrString("25%")
            rolling.maxSurge = rolling.maxSurge ?? IntStr.IntOrString("25%")
            strategy.rollingUpdate = rolling
        }
        table.add(AppsV1.DaemonSetUpdateStrategy.self) { strategy in
            strategy.type = strategy.type.orDefault("RollingUpdate")
            guard strategy.type == "RollingUpdate" else { return }
            var rolling = strategy.rollingUpdate ?? AppsV1.RollingUpdateDaemonSet()
            rolling.maxUnavailable = rolling.maxUnavailable ?? IntStr.IntOrString(1)
            rolling.maxSurge = rolling.maxSurge ?? IntStr.IntOrString(0)
            strategy.rollingUpdate = rolling
        }
        table.add(AppsV1.StatefulSetUpdateStrategy.self) { strategy in
            if strategy.type.isEmpty {
                strategy.type = "RollingUpdate"
                strategy.rollingUpdate = strategy.rollingUpdate ?? AppsV1.RollingUpdateStatefulSetStrategy()
            }
            guard strategy.type == "RollingUpdate", var rolling = strategy.rollingUpdate else { return }
            rolling.partition = rolling.partition ?? 0
            strategy.rollingUpdate = rolling
        }
        table.add(CoreV1.ReplicationController.self) { controller in
            let labels = controller.spec.template?.metadata.labels ?? [:]
            if controller.spec.selector.isEmpty { controller.spec.selector = labels }
            if controller.metadata.labels.isEmpty { controller.metadata.labels = labels }
        }
    }
}
