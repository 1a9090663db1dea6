/// The count of a daemon set's templates, kept in an annotation for old clients.
enum TemplateGeneration {
    private static let annotation = "deprecated.daemonset.template.generation"

    static func of(_ metadata: MetaV1.ObjectMeta) -> Int64 {
        metadata.annotations[Self.annotation].flatMap { Int64($0) } ?? 1
    }

    static func set(_ generation: Int64, on metadata: inout MetaV1.ObjectMeta) {
        metadata.annotations[Self.annotation] = "\(generation)"
    }
}
