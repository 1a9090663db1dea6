internal import KubernetesAPI

/// What one quota was charged for a write.
struct QuotaCharge: Sendable {
    var namespace: String
    var quota: String
    var amounts: [String: Quantity]
}
