internal import KubernetesAPI

/// What the labels of a namespace say of its pods.
struct PodSecurityPolicy: Hashable, Sendable {
    private static let prefix = "pod-security.kubernetes.io/"

    var enforce = PodSecurityLevel.privileged
    var audit = PodSecurityLevel.privileged
    var warn = PodSecurityLevel.privileged
    /// Labels that say nothing that can be understood. An unreadable level is enforced as the strictest.
    private(set) var errors: [FieldError] = []

    init(labels: [String: String]) {
        self.read(labels, "enforce", \.enforce, onError: .restricted)
        self.read(labels, "audit", \.audit, onError: .privileged)
        self.read(labels, "warn", \.warn, onError: .privileged)
    }

    private mutating func read(
        _ labels: [String: String],
        _ mode: String,
        _ level: WritableKeyPath<PodSecurityPolicy, PodSecurityLevel>,
        onError: PodSecurityLevel.Name
    ) {
        let (name, version) = (Self.prefix + mode, Self.prefix + mode + "-version")
        if let text = labels[name] {
            if let known = PodSecurityLevel.Name(rawValue: text) {
                self[keyPath: level].name = known
            } else {
                self[keyPath: level].name = onError
                let all = PodSecurityLevel.Name.allCases.map(\.rawValue).joined(separator: ", ")
                self.errors.append(.invalid(FieldPath("metadata.labels").key(name), text, "must be one of \(all)"))
            }
        }
        guard let text = labels[version], text != "latest" else { return }
        if let minor = Self.minor(text) {
            self[keyPath: level].minor = minor
        } else {
            self.errors.append(
                .invalid(FieldPath("metadata.labels").key(version), text, #"must be "latest" or "v1.x""#)
            )
        }
    }

    private static func minor(_ text: String) -> Int? {
        guard text.hasPrefix("v1.") else { return nil }
        let digits = text.dropFirst(3)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return digits == "0" || digits.first != "0" ? Int(digits) : nil
    }
}
