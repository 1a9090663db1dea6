internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// The templates that a daemon set or stateful set has had, each kept as a ControllerRevision.
struct RevisionHistory {
    static let hashLabel = "controller-revision-hash"

    /// All revisions, the oldest first.
    let revisions: [AppsV1.ControllerRevision]
    /// The name's last part for the present template, which its pods are labelled with.
    let hash: String
    /// What has to be written before pods of the present template are made.
    private(set) var writes: [Write] = []

    private let owner: String

    init(
        of owner: some TypedMessage,
        template: CoreV1.PodTemplateSpec,
        selector: [String: String],
        _ world: borrowing World
    ) {
        let metadata = owner.objectMeta
        self.owner = metadata.name
        self.hash = TemplateHash.name(of: template, collisionCount: nil)
        let known = world.list(AppsV1.ControllerRevision.self, by: .owner, metadata.uid)
        self.revisions = known.sorted { ($0.revision, $0.metadata.name) < ($1.revision, $1.metadata.name) }
        let latest = self.revisions.last?.revision ?? 0
        let name = "\(metadata.name)-\(self.hash)"
        if let present = self.revisions.first(where: { $0.metadata.name == name }) {
            // A template that comes back is the latest again.
            guard present.revision < latest else { return }
            var renewed = present
            renewed.revision = latest + 1
            self.writes = [.update(renewed)]
            return
        }
        let revision = AppsV1.ControllerRevision {
            $0.metadata.namespace = metadata.namespace
            $0.metadata.name = name
            $0.metadata.labels = template.metadata.labels.merging(selector) { first, _ in first }
            $0.metadata.labels[Self.hashLabel] = self.hash
            $0.metadata.ownerReferences = [MetaV1.OwnerReference(controller: owner)]
            $0.data.raw = Self.patch(template)
            $0.revision = latest + 1
        }
        self.writes = [.create(revision).tolerating(.alreadyExists)]
    }

    /// The template of a revision by its pods' label; nil where it is not kept any more.
    func template(hash: String) -> CoreV1.PodTemplateSpec? {
        guard let revision = self.revisions.first(where: { $0.metadata.name == "\(self.owner)-\(hash)" }),
            case .object(let root)? = try? JSONParser.parse(revision.data.raw),
            case .object(let spec)? = root["spec"], let template = spec["template"]
        else { return nil }
        var decoder = MessageJSONDecoder()
        return (try? decoder.decode(template, as: CoreV1.PodTemplateSpec.schema))
            .map(CoreV1.PodTemplateSpec.init(underlying:))
    }

    /// The writes that delete what is older than the `limit` last and of which no pod is left.
    func cleanUp(limit: Int32?, inUse: Set<String>) -> [Write] {
        let idle = self.revisions.filter { revision in
            guard let hash = revision.metadata.labels[Self.hashLabel] else { return false }
            return hash != self.hash && !inUse.contains(hash)
        }
        return idle.prefix(max(0, idle.count - Int(limit ?? 10))).map { .delete($0) }
    }

    /// A patch that brings the template back: what `kubectl rollout undo` sends.
    private static func patch(_ template: CoreV1.PodTemplateSpec) -> [UInt8] {
        let json = String(decoding: template.json(), as: UTF8.self)
        return Array(#"{"spec":{"template":\#(json.dropLast()),"$patch":"replace"}}}"#.utf8)
    }
}
