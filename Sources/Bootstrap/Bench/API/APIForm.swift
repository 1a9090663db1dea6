/// In what form an answer is wanted.
enum APIForm: String, Hashable, Sendable {
    case protobuf = "application/vnd.kubernetes.protobuf"
    case json = "application/json"
}
