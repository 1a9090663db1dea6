internal import KubernetesAPI

/// Computes the environment of a container. Pure: all it refers to has been fetched.
struct EnvironmentBuilder {
    typealias Variables = [(name: String, value: String)]

    let fields: PodFields
    let references: PodReferences

    /// The variables in order, later ones of a name in the place of earlier ones.
    /// - Throws: `StartFailure` of stage `config` when something that is not optional is missing.
    func build(_ container: CoreV1.Container) throws(StartFailure) -> Variables {
        let services = ServiceVariables.make(
            self.references.services,
            namespace: self.fields.pod.metadata.namespace,
            enableServiceLinks: self.fields.pod.spec.enableServiceLinks ?? true
        )
        let fallback = Dictionary(services.map { ($0.name, $0.value) }) { first, _ in first }
        var values: [String: String] = [:]
        var order: [String] = []
        for source in container.envFrom {
            for (key, value) in try self.pairs(of: source) {
                let name = source.prefix + key
                if values.updateValue(value, forKey: name) == nil { order.append(name) }
            }
        }
        for variable in container.env {
            let value: String?
            if let source = variable.valueFrom {
                value = try self.value(of: source, in: container)
            } else {
                value = VariableExpansion.expand(variable.value) { values[$0] ?? fallback[$0] }
            }
            guard let value else { continue }
            if values.updateValue(value, forKey: variable.name) == nil { order.append(variable.name) }
        }
        let own = order.map { (name: $0, value: values[$0] ?? "") }
        return services.filter { values[$0.name] == nil } + own
    }

    /// Every pair of a config map or secret.
    private func pairs(of source: CoreV1.EnvFromSource) throws(StartFailure) -> [(String, String)] {
        if let reference = source.configMapRef {
            let name = reference.localObjectReference.name
            guard let configMap = self.references.configMaps[name] else {
                if reference.optional == true { return [] }
                throw StartFailure(.config, "configmap \"\(name)\" not found")
            }
            return Self.usable(configMap.data)
        }
        if let reference = source.secretRef {
            let name = reference.localObjectReference.name
            guard let secret = self.references.secrets[name] else {
                if reference.optional == true { return [] }
                throw StartFailure(.config, "secret \"\(name)\" not found")
            }
            return Self.usable(secret.data.mapValues { String(decoding: $0, as: UTF8.self) })
        }
        return []
    }

    /// In order of their names, without those that no environment can hold.
    private static func usable(_ pairs: [String: String]) -> [(String, String)] {
        pairs.keys.filter { !$0.isEmpty && !$0.contains("=") }.sorted().map { ($0, pairs[$0] ?? "") }
    }

    /// Nil for something optional that is not there.
    private func value(
        of source: CoreV1.EnvVarSource,
        in container: CoreV1.Container
    ) throws(StartFailure) -> String? {
        if let reference = source.fieldRef {
            guard let value = self.fields.field(reference.fieldPath) else {
                throw StartFailure(.config, "unsupported fieldPath: \(reference.fieldPath)")
            }
            return value
        }
        if let reference = source.resourceFieldRef {
            let spec = self.fields.pod.spec
            let name = reference.containerName
            let named = spec.allContainers.first { $0.name == name }
            guard let target = name.isEmpty ? container : named else {
                throw StartFailure(.config, "container \(name) not found")
            }
            guard let value = self.fields.resource(reference, in: target) else {
                throw StartFailure(.config, "unsupported container resource : \(reference.resource)")
            }
            return value
        }
        if let reference = source.configMapKeyRef { return try self.value(of: reference) }
        if let reference = source.secretKeyRef { return try self.value(of: reference) }
        return nil
    }

    private func value(of reference: CoreV1.ConfigMapKeySelector) throws(StartFailure) -> String? {
        let name = reference.localObjectReference.name
        guard let configMap = self.references.configMaps[name] else {
            if reference.optional == true { return nil }
            throw StartFailure(.config, "configmap \"\(name)\" not found")
        }
        if let value = configMap.data[reference.key] { return value }
        if reference.optional == true { return nil }
        let place = "\(self.fields.pod.metadata.namespace)/\(name)"
        throw StartFailure(.config, "couldn't find key \(reference.key) in ConfigMap \(place)")
    }

    private func value(of reference: CoreV1.SecretKeySelector) throws(StartFailure) -> String? {
        let name = reference.localObjectReference.name
        guard let secret = self.references.secrets[name] else {
            if reference.optional == true { return nil }
            throw StartFailure(.config, "secret \"\(name)\" not found")
        }
        if let value = secret.data[reference.key] { return String(decoding: value, as: UTF8.self) }
        if reference.optional == true { return nil }
        let place = "\(self.fields.pod.metadata.namespace)/\(name)"
        throw StartFailure(.config, "couldn't find key \(reference.key) in Secret \(place)")
    }
}
