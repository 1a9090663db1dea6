internal import CEL
internal import Wire

/// Holds the expressions of a policy against the schemas of what it is about, and tells what looks wrong: that is in
/// the policy's status, and changes nothing of what the policy does.
package enum PolicyTypeCheck {
    /// Rules that name more types than this have only so many looked at.
    private static let typesMax = 10

    /// The warnings, in the order of the expressions.
    package static func warnings(
        _ policy: AdmissionRegistrationV1.ValidatingAdmissionPolicy,
        _ resources: ResourceRegistry
    ) -> [AdmissionRegistrationV1.ExpressionWarning] {
        let kinds = Self.kinds(policy, resources)
        var warnings: [AdmissionRegistrationV1.ExpressionWarning] = []
        for (index, validation) in policy.spec.validations.enumerated() {
            let path = FieldPath("spec.validations").index(index)
            for (name, text) in [
                ("expression", validation.expression), ("messageExpression", validation.messageExpression),
            ] where !text.isEmpty {
                let complaints = kinds.compactMap { Self.complaint(text, policy, $0, resources) }
                guard !complaints.isEmpty else { continue }
                warnings.append(
                    AdmissionRegistrationV1.ExpressionWarning {
                        $0.fieldRef = path.child(name).description
                        $0.warning = complaints.joined(separator: "\n")
                    }
                )
            }
        }
        return warnings
    }

    private static func complaint(
        _ text: String,
        _ policy: AdmissionRegistrationV1.ValidatingAdmissionPolicy,
        _ kind: ResourceDefinition,
        _ resources: ResourceRegistry
    ) -> String? {
        let params = policy.spec.paramKind.map { GroupVersionKind(apiVersion: $0.apiVersion, kind: $0.kind) }
        let schema = params.flatMap { resources.resource(of: $0)?.schema }
        var compiler = AdmissionCompiler(
            object: CELType(kind.schema),
            params: params == nil ? nil : schema.map { CELType($0) } ?? .dyn,
            hasVariables: !policy.spec.variables.isEmpty
        )
        for variable in policy.spec.variables { _ = try? compiler.variable(variable.name, variable.expression) }
        do throws(AdmissionCompiler.Fault) {
            _ = try compiler.any(text)
            return nil
        } catch {
            return error.complaint.map { "\(kind.group)/\(kind.version), Kind=\(kind.kind): \($0)\n" }
        }
    }

    /// The kinds that the policy's rules name, without those that a wildcard stands for.
    private static func kinds(
        _ policy: AdmissionRegistrationV1.ValidatingAdmissionPolicy,
        _ resources: ResourceRegistry
    ) -> [ResourceDefinition] {
        var found: [GroupVersionKind: ResourceDefinition] = [:]
        for named in policy.spec.matchConstraints?.resourceRules ?? [] {
            let rule = named.ruleWithOperations.rule
            guard !(rule.apiGroups + rule.apiVersions).contains(where: { $0.contains("*") }) else { continue }
            let plurals = rule.resources.filter { !$0.contains("*") && !$0.contains("/") }
            for group in rule.apiGroups.sorted() {
                for version in rule.apiVersions.sorted() {
                    for plural in plurals.sorted() where found.count < Self.typesMax {
                        let name = GroupVersionResource(group: group, version: version, resource: plural)
                        guard let definition = resources.resource(name) else { continue }
                        found[definition.groupVersionKind] = definition
                    }
                }
            }
        }
        return found.values.sorted { ($0.group, $0.version, $0.kind) < ($1.group, $1.version, $1.kind) }
    }
}
