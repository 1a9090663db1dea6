internal import Wire

/// The fields that an applied configuration has otherwise than those who own them.
package struct FieldConflicts: Error, Hashable, Sendable {
    package struct Conflict: Hashable, Sendable {
        package var manager: FieldManagerKey
        package var path: [FieldPathElement]

        /// The path as messages have it: `.spec.replicas`.
        var field: String { self.path.map(\.description).joined() }
    }

    /// By manager, then by path.
    package private(set) var list: [Conflict]

    /// - Parameter fields: what each manager loses; at least one path.
    init(_ fields: [FieldManagerKey: FieldSet]) {
        self.list = fields.sorted { $0.key.text.precedesInBytes($1.key.text) }.flatMap { manager, fields in
            fields.paths.map { Conflict(manager: manager, path: $0) }
        }
    }

    /// All conflicting fields, whoever owns them.
    var fields: FieldSet { FieldSet(paths: self.list.map(\.path)) }

    /// The conflicts about other fields than some.
    func subtracting(_ fields: FieldSet) -> FieldConflicts {
        var rest = self
        rest.list.removeAll { fields.contains($0.path) }
        return rest
    }

    private var message: String {
        if self.list.count == 1, let only = self.list.first {
            return "Apply failed with 1 conflict: conflict with \(only.manager.conflictName): \(only.field)"
        }
        var lines: [String] = []
        var last: FieldManagerKey?
        for conflict in self.list {
            if conflict.manager != last { lines.append("conflicts with \(conflict.manager.conflictName):") }
            last = conflict.manager
            lines.append("- \(conflict.field)")
        }
        return "Apply failed with \(self.list.count) conflicts: " + lines.joined(separator: "\n")
    }

    /// The refusal in Kubernetes' words, each conflict a cause.
    package var statusError: StatusError {
        StatusError(
            .conflict,
            self.message,
            details: MetaV1.StatusDetails {
                $0.causes = self.list.map { conflict in
                    MetaV1.StatusCause {
                        $0.reason = "FieldManagerConflict"
                        $0.message = "conflict with \(conflict.manager.conflictName)"
                        $0.field = conflict.field
                    }
                }
            }
        )
    }
}

extension FieldManagerKey {
    /// The manager as conflicts name it: `"kubelet" with subresource "status" using v1`.
    fileprivate var conflictName: String {
        var name = GoSyntax.quoted(self.manager)
        if !self.subresource.isEmpty { name += " with subresource \(GoSyntax.quoted(self.subresource))" }
        if self.operation == .update { name += " using \(self.apiVersion)" }
        return name
    }
}
