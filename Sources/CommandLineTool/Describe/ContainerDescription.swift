internal import KubernetesAPI
internal import Wire

/// One container of a pod's or template's description.
struct ContainerDescription {
    var container: CoreV1.Container
    /// Nil in templates, and before the kubelet has reported.
    var status: CoreV1.ContainerStatus?

    /// The name of one in a template is a space further in, but what follows is not, as kubectl has it.
    func write(_ out: inout Description, isInTemplate: Bool = false) {
        out.line(1, "\(isInTemplate ? " " : "")\(self.container.name):")
        let inner = 2
        if let status = self.status {
            out.line(inner, "Container ID:", status.containerID)
        }
        out.line(inner, "Image:", self.container.image)
        if let status = self.status {
            out.line(inner, "Image ID:", status.imageID)
        }
        self.ports(&out, inner)
        self.lines("Command:", self.container.command, &out, inner)
        self.lines("Args:", self.container.args, &out, inner)
        if let status = self.status { self.state(status, &out, inner) }
        self.resources("Limits:", self.container.resources.limits, &out, inner)
        self.resources("Requests:", self.container.resources.requests, &out, inner)
        if let probe = self.container.livenessProbe { out.line(inner, "Liveness:", Self.probe(probe)) }
        if let probe = self.container.readinessProbe { out.line(inner, "Readiness:", Self.probe(probe)) }
        if let probe = self.container.startupProbe { out.line(inner, "Startup:", Self.probe(probe)) }
        self.environment(&out, inner)
        self.mounts(&out, inner)
    }

    private func ports(_ out: inout Description, _ level: Int) {
        let ports = self.container.ports
        let title = ports.count > 1 ? ("Ports:", "Host Ports:") : ("Port:", "Host Port:")
        let container = ports.map { "\($0.containerPort)/\($0.`protocol`)" }.joined(separator: ", ")
        let host = ports.map { "\($0.hostPort)/\($0.`protocol`)" }.joined(separator: ", ")
        out.line(level, title.0, container.isEmpty ? "<none>" : container)
        out.line(level, title.1, host.isEmpty ? "<none>" : host)
    }

    private func lines(_ title: String, _ values: [String], _ out: inout Description, _ level: Int) {
        guard !values.isEmpty else { return }
        out.line(level, title)
        for value in values {
            for line in value.split(separator: "\n", omittingEmptySubsequences: false) {
                out.line(level + 1, String(line))
            }
        }
    }

    private func state(_ status: CoreV1.ContainerStatus, _ out: inout Description, _ level: Int) {
        self.state("State:", status.state, &out, level)
        if !status.lastState.underlying.isEmpty { self.state("Last State:", status.lastState, &out, level) }
        out.line(level, "Ready:", status.ready ? "True" : "False")
        out.line(level, "Restart Count:", String(status.restartCount))
    }

    private func state(_ title: String, _ state: CoreV1.ContainerState, _ out: inout Description, _ level: Int) {
        if let running = state.running {
            out.line(level, title, "Running")
            out.line(level + 1, "Started:", Describing.date(running.startedAt))
        } else if let terminated = state.terminated {
            out.line(level, title, "Terminated")
            if !terminated.reason.isEmpty { out.line(level + 1, "Reason:", terminated.reason) }
            if !terminated.message.isEmpty { out.line(level + 1, "Message:", terminated.message) }
            out.line(level + 1, "Exit Code:", String(terminated.exitCode))
            if terminated.signal > 0 { out.line(level + 1, "Signal:", String(terminated.signal)) }
            out.line(level + 1, "Started:", Describing.date(terminated.startedAt))
            out.line(level + 1, "Finished:", Describing.date(terminated.finishedAt))
        } else {
            out.line(level, title, "Waiting")
            if let reason = state.waiting?.reason, !reason.isEmpty { out.line(level + 1, "Reason:", reason) }
        }
    }

    private func resources(
        _ title: String,
        _ quantities: [String: Resource.Quantity],
        _ out: inout Description,
        _ level: Int
    ) {
        guard !quantities.isEmpty else { return }
        out.line(level, title)
        for (name, quantity) in quantities.sorted(by: { $0.key < $1.key }) {
            out.line(level + 1, "\(name):", quantity.string)
        }
    }

    /// "http-get http://:80/ delay=0s timeout=1s period=10s #success=1 #failure=3".
    static func probe(_ probe: CoreV1.Probe) -> String {
        let timing =
            "delay=\(probe.initialDelaySeconds)s timeout=\(probe.timeoutSeconds)s period=\(probe.periodSeconds)s "
            + "#success=\(probe.successThreshold) #failure=\(probe.failureThreshold)"
        let handler = probe.handler
        if let exec = handler.exec { return "exec [\(exec.command.joined(separator: " "))] \(timing)" }
        if let get = handler.httpGet {
            let port = Describing.text(get.port)
            return "http-get \(get.scheme.lowercased())://\(get.host):\(port)\(get.path) \(timing)"
        }
        if let socket = handler.tcpSocket {
            return "tcp-socket \(socket.host):\(Describing.text(socket.port)) \(timing)"
        }
        if let grpc = handler.grpc { return "grpc <pod>:\(grpc.port) \(grpc.service ?? "") \(timing)" }
        return "unknown \(timing)"
    }

    private func environment(_ out: inout Description, _ level: Int) {
        if !self.container.envFrom.isEmpty {
            out.line(level, "Environment Variables from:")
            for source in self.container.envFrom {
                if let map = source.configMapRef {
                    out.line(
                        level + 1,
                        map.localObjectReference.name,
                        "ConfigMap",
                        "Optional: \(map.optional ?? false)"
                    )
                } else if let secret = source.secretRef {
                    let name = secret.localObjectReference.name
                    out.line(level + 1, name, "Secret", "Optional: \(secret.optional ?? false)")
                }
            }
        }
        guard !self.container.env.isEmpty else { return out.line(level, "Environment:", "<none>") }
        out.line(level, "Environment:")
        for variable in self.container.env {
            let lines = Self.value(of: variable).split(separator: "\n", omittingEmptySubsequences: false)
            out.line(level + 1, "\(variable.name):", String(lines.first ?? ""))
            for line in lines.dropFirst() { out.line(0, "", "", String(line)) }
        }
    }

    private static func value(of variable: CoreV1.EnvVar) -> String {
        guard let source = variable.valueFrom else { return variable.value }
        if let field = source.fieldRef { return " (\(field.apiVersion):\(field.fieldPath))" }
        if let resource = source.resourceFieldRef { return "\(resource.resource)" }
        if let secret = source.secretKeyRef {
            let name = secret.localObjectReference.name
            return "<set to the key '\(secret.key)' in secret '\(name)'>\tOptional: \(secret.optional ?? false)"
        }
        if let map = source.configMapKeyRef {
            let name = map.localObjectReference.name
            return "<set to the key '\(map.key)' of config map '\(name)'>\tOptional: \(map.optional ?? false)"
        }
        return ""
    }

    private func mounts(_ out: inout Description, _ level: Int) {
        guard !self.container.volumeMounts.isEmpty else { return out.line(level, "Mounts:", "<none>") }
        out.line(level, "Mounts:")
        for mount in self.container.volumeMounts.sorted(by: { $0.mountPath < $1.mountPath }) {
            var flags = [mount.readOnly ? "ro" : "rw"]
            if !mount.subPath.isEmpty { flags.append("path=\"\(mount.subPath)\"") }
            out.line(level + 1, "\(mount.mountPath) from \(mount.name) (\(flags.joined(separator: ",")))")
        }
    }
}
