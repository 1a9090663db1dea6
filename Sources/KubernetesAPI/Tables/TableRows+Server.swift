internal import Wire

extension TableRows {
    /// The kinds that configure the server itself.
    static func addServer(_ rows: inout Registration) {
        typealias Registration = AdmissionRegistrationV1
        rows.add(Registration.MutatingWebhookConfiguration.self) { configuration, name, age, _ in
            [name, .count(configuration.webhooks.count), age]
        }
        rows.add(Registration.ValidatingWebhookConfiguration.self) { configuration, name, age, _ in
            [name, .count(configuration.webhooks.count), age]
        }
        rows.add(Registration.ValidatingAdmissionPolicy.self) { policy, name, age, _ in
            let kind = policy.spec.paramKind.map { "\($0.apiVersion)/\($0.kind)" }
            return [name, .count(policy.spec.validations.count), .string(kind ?? CellText.unset), age]
        }
        rows.add(Registration.ValidatingAdmissionPolicyBinding.self) { binding, name, age, _ in
            let reference = binding.spec.paramRef.map { parameters in
                let place = parameters.name.orDefault("*")
                return parameters.namespace.isEmpty ? place : "\(parameters.namespace)/\(place)"
            }
            return [name, .string(binding.spec.policyName), .string(reference ?? CellText.unset), age]
        }
        rows.add(APIRegistrationV1.APIService.self) { service, name, age, _ in
            let backend = service.spec.service.map { "\($0.namespace)/\($0.name)" } ?? "Local"
            let available = service.status.conditions.first { $0.type == "Available" }
            let isAvailable = available?.status == "True"
            let state = isAvailable ? "True" : "\(available?.status ?? "Unknown") (\(available?.reason ?? ""))"
            return [name, .string(backend), .string(available == nil ? "Unknown" : state), age]
        }
    }
}
