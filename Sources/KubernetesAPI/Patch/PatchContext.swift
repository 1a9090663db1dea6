internal import Wire

/// What the schema says about the place that a strategic merge patch is at.
enum PatchContext {
    /// An object whose members are a message's fields.
    case message(MessageSchema)
    /// A map from any key to values, messages or not.
    case map(MessageSchema?)
    /// No schema: members merge, lists replace.
    case free

    /// How a member is merged.
    struct Member {
        var context: PatchContext
        var strategies: [String]
        var mergeKey: String?

        var isMerged: Bool { self.strategies.contains("merge") }
        var isReplaced: Bool { self.strategies.contains("replace") }
    }

    /// Looks a member up.
    /// - Throws: where the message has no such field.
    func member(_ name: String) throws(StatusError) -> Member {
        switch self {
        case .free: return Member(context: .free, strategies: [], mergeKey: nil)
        case .map(let schema): return Member(context: Self.value(schema), strategies: [], mergeKey: nil)
        case .message(let schema):
            guard let field = schema.steps(to: name)?.last else {
                let message = "unable to find api field in struct \(schema.shortName) for the json field \"\(name)\""
                throw StatusError(.unknown, message)
            }
            let context = field.label == .map ? PatchContext.map(field.message) : Self.value(field.message)
            return Member(context: context, strategies: field.patchStrategies, mergeKey: field.patchMergeKey)
        }
    }

    /// Messages with a JSON form of their own (amounts, raw JSON) have no fields to merge by.
    private static func value(_ schema: MessageSchema?) -> PatchContext {
        guard let schema, schema.jsonForm == nil else { return .free }
        return .message(schema)
    }
}
