internal import Wire

extension TableRows {
    static func addAccess(_ rows: inout Registration) {
        rows.add(RBACV1.RoleBinding.self) { binding, name, age, _ in
            Self.binding(name, age, binding.roleRef, binding.subjects)
        }
        rows.add(RBACV1.ClusterRoleBinding.self) { binding, name, age, _ in
            Self.binding(name, age, binding.roleRef, binding.subjects)
        }
        rows.add(CertificatesV1.CertificateSigningRequest.self) { request, name, age, _ in
            let duration = request.spec.expirationSeconds.map { HumanDuration.text(.seconds(Int64($0))) }
            return [
                name, age, .string(CellText.orNone(request.spec.signerName)), .string(request.spec.username),
                .string(CellText.orNone(duration)), .string(Self.condition(of: request)),
            ]
        }
    }

    private static func binding(
        _ name: JSONValue,
        _ age: JSONValue,
        _ role: RBACV1.RoleRef,
        _ subjects: [RBACV1.Subject]
    ) -> [JSONValue] {
        func names(_ kind: String) -> JSONValue {
            let texts = subjects.filter { $0.kind == kind }
                .map { kind == "ServiceAccount" ? "\($0.namespace)/\($0.name)" : $0.name }
            return .string(texts.joined(separator: ", "))
        }
        return [
            name, .string("\(role.kind)/\(role.name)"), age, names("User"), names("Group"), names("ServiceAccount"),
        ]
    }

    private static func condition(of request: CertificatesV1.CertificateSigningRequest) -> String {
        let types = Set(request.status.conditions.map(\.type))
        var text = types.contains("Denied") ? "Denied" : types.contains("Approved") ? "Approved" : "Pending"
        if types.contains("Failed") { text += ",Failed" }
        if !request.status.certificate.isEmpty { text += ",Issued" }
        return text
    }
}
