internal import KubernetesAPI
internal import Wire

/// An object that makes pods: what the commands on workloads need of it.
struct Workload {
    let object: Message

    /// Nil for a kind that is no workload.
    init?(_ object: Message) {
        guard object.schema.jsonField("spec")?.message?.jsonField("selector") != nil else { return nil }
        self.object = object
    }

    /// The selector of its pods as the text of a label selector; nil where it has none.
    var podSelector: String? {
        guard case .message(let spec) = self.object[2], let field = spec.schema.jsonField("selector") else {
            return nil
        }
        switch spec[field.number] {
        case .map(let labels):
            return labels.compactMap { key, value in String(value).map { "\(key)=\($0)" } }.sorted()
                .joined(separator: ",")
        case .message(let selector) where selector.schema == MetaV1.LabelSelector.schema:
            return MetaV1.LabelSelector(underlying: selector).selectorText
        default: return nil
        }
    }
}

extension MetaV1.LabelSelector {
    /// The selector in the form of a query: `app=web,tier in (a,b)`.
    var selectorText: String {
        let labels = self.matchLabels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let expressions = self.matchExpressions.map { expression in
            let values = expression.values.joined(separator: ",")
            switch expression.`operator` {
            case "In": return "\(expression.key) in (\(values))"
            case "NotIn": return "\(expression.key) notin (\(values))"
            case "Exists": return expression.key
            default: return "!\(expression.key)"
            }
        }
        return (labels + expressions).joined(separator: ",")
    }
}
